extension LearnedWords {
  /// The words in use.
  ///
  /// `swift run -c release benchmarks refit --write` fits them anew to `Tests/Fixtures/routing` and writes them here.
  package static let current = LearnedWords(
    speakers: [
      (
        "code-reviewer",
        """
        honest 171 wrote 152 teammate 149 human 142 <path> 127 says 126 production 122 work 121
        mr 120 bash 113 first 113 risky 110 sent 110 copy 106 staging 95 criticise 93 cause 90
        junior 89 you'd 88 <file> 87 object 85 2am 82 colleague 79 bad 78 reviewer 77 decent 76
        embarrassing 76 thoughts 76 add 75 beginner 74 chatgpt 73 comfortable 73 stupid 73
        contractor 72 rate 72 hand 71 recipe 71 experience 69 roast 67 make 66 parser 66
        judgement 65 root 65 spring 65 mistakes 64 approved 63 somebody 63 kubernetes 61 opinion 61
        critical 60 build 59 multi 59 script 59 two 58 change 57 five 57 overlook 57 talk 57
        correct 55 hadolint 55 vendor 55 clean 54 export 54 copilot 53 form 52 quality 52 style 52
        justify 51 example 50 input 50 patch 50 sanitised 50 session 50 spare 50 boot 49
        dockerfile 49 feature 49 proper 49 function 48 handling 48 intern 47 maintain 47 race 46
        time 46 user 45 docker 44 leaks 44 pr 44 star 44 don't 43 security 43 q 42 touch 42 def 41
        green 41 customer 40 kill 40 phoenix 40 send 40 branch 39 login 39 module 39 night 39
        tear 39 reset 38 submit 38 ashamed 37 loop 37 open 37 trust 37 worth 37 afraid 36 built 36
        days 36 password 36 rotate 36 signed 36 wake 36 different 35 picky 35 ps 35 risk 35 mock 34
        pool 34 rewrote 34 senior 34 controller 33 estimate 33 feedback 33 person 33 python 33
        blocker 32 certs 32 gentle 32 inherited 32 middleware 32 node 32 p 32 shout 32 skim 32
        unsafe 32 called 31 deadline 31 retry 31 acceptance 30 apart 30 token 30 tonight 30 blog 29
        container 29 discounts 29 feel 29 him 29 post 29 brutal 28 channel 28 dodgy 28 falcon 28
        ill 28 load 28 manager 28 mentor 28 mostly 28 show 28 take 28 unsure 28 art 27 bite 27
        bug 27 last 27 lock 27 read 27 rust 27 upload 27 wise 27 break 26 commit 26 merge 26 repo 26
        assignment 25 eyes 25 reason 25 tom 25 wince 24 handler 23 hard 23 ready 23 valid 23
        delivery 22 deploy 22 dev 22 impression 22 job 22 limiter 22 null 22 particular 22 path 22
        portfolio 22 rewritten 22 safe 22 smells 22 spat 22 state 22 typescript 22 error 21
        myself 21 part 21 pointer 21 test 21 apply 20 point 20
        """
      ),
      (
        "review.code",
        """
        honest 137 object 128 mr 119 wrote 118 bash 115 2am 112 you'd 110 <path> 101 criticise 96
        risky 96 cause 92 junior 92 read 87 open 79 parser 78 rate 76 embarrassing 75 root 72
        days 71 five 71 overlook 71 somebody 69 script 67 titled 66 bad 64 <file> 63 kubernetes 61
        staging 61 critical 60 def 59 correct 58 talk 58 function 57 stupid 56 clean 55 export 55
        handling 55 quality 55 session 55 star 55 branch 54 example 54 justify 54 line 54 patch 53
        auth 51 input 50 sanitised 50 bought 49 codebase 49 cto 49 feature 49 maintain 49 proper 49
        pull 49 race 48 tear 48 thursday 48 p 47 user 47 form 46 module 46 time 46 touch 46
        change 45 leaks 45 opinion 45 production 45 security 45 company 44 intern 44 load 44
        apart 42 night 42 q 42 test 42 api 41 customer 41 repo 41 kill 40 login 40 retry 40
        estimate 39 loop 39 python 39 wake 39 afraid 38 controller 38 inherited 38 last 38 reset 38
        experience 37 password 37 ps 37 rotate 37 source 37 worth 37 feel 36 work 36 mock 35 node 35
        reviewer 35 rewrote 35 says 35 token 35 certs 34 channel 34 commit 34 ill 34 jwt 34
        mentor 34 middleware 34 pool 34 refresh 34 unsafe 34 unsure 34 rust 33 upload 33 blocker 32
        deadline 32 error 32 see 32 shout 32 skim 32 take 32 discounts 31 handler 31 ready 31
        tonight 31 wince 31 written 31 docker 30 break 29 brutal 29 dodgy 29 mostly 29 bug 28
        eyes 28 lock 28 spring 28 wise 28 typescript 27 deploy 26 hand 26 hard 26 holiday 26 run 26
        dev 25 logic 25 valid 25 safe 24 first 23 null 23 part 23 limiter 22 particular 22 path 22
        pointer 22 rewritten 22 show 22 called 21 check 20 especially 20 pair 20 submit 20
        """
      ),
      (
        "review.dockerfile",
        """
        dockerfile 211 teammate 173 approved 158 write 153 human 146 build 134 copy 134 review 126
        thoughts 124 recipe 122 says 112 container 110 first 100 sent 100 colleague 98 add 91
        vendor 86 work 86 falcon 79 production 78 decent 77 comment 76 reason 76 contractor 75
        word 75 beginner 74 chatgpt 73 comfortable 73 two 70 judgement 68 mistakes 68 roast 67
        feedback 64 risk 62 multi 59 style 58 hadolint 57 make 57 pr 54 give 51 spare 51 wrote 48
        hand 47 honest 47 reviewer 45 send 43 acceptance 41 phoenix 41 signed 41 spat 41 built 40
        friday 40 trust 40 different 38 copilot 37 spring 37 verdict 37 boot 36 don't 36 staging 35
        him 34 person 34 gentle 33 picky 33 <path> 32 experience 32 get 32 got 32 finger 31
        smells 31 <file> 30 ashamed 30 blog 30 merge 30 post 30 put 30 green 29 strange 28 art 27
        myself 27 bite 26 manager 26 state 26 file 25 main 25 net 25 accept 23 delivery 23 kiosk 23
        risky 23 use 23 wants 23 apply 22 impression 22 portfolio 22 praise 22 exporter 21 job 21
        docker 20
        """
      ),
      (
        "container-security",
        """
        <image> 187 packages 152 readable 143 container 141 rights 133 ship 129 commit 122 image 118
        latest 117 last 116 vulns 116 configured 113 rest 109 pen 108 public 104 against 102 tag 102
        told 102 said 101 key 100 arg 97 bad 95 pentester 95 img 91 daemon 90 full 89 baked 86
        app 85 open 84 built 82 leave 81 h 78 jenkins 77 forbids 76 auditor 74 build 74 teams 74
        compose 73 c 72 debian 72 fewer 72 file 72 inside 72 privileged 72 w 72 contains 71
        critical 70 sin 69 source 68 access 66 news 66 pem 65 security 65 layers 64 log4j 64
        vulnerabilities 64 everybody 63 red 63 tight 63 older 62 version 62 alpine 61 available 61
        people 61 tester 61 library 60 published 60 confidential 59 desktop 58 find 58 list 58
        encrypt 57 environment 57 mdm 57 meeting 57 part 57 run 57 vars 57 heard 56 kubernetes 56
        monday 56 sits 56 docker 55 prod 54 switch 54 used 54 wiki 54 customer 53 pods 53 repo 53
        safe 53 see 53 standard 53 trust 53 admin 52 anywhere 52 bank 52 stick 52 fine 51 hit 51
        numbers 51 pass 51 forgoten 50 show 50 clue 49 core 49 dockerfile 49 ha 49 lib 49 libwebp 49
        nasty 49 power 49 thumbs 49 unprivileged 49 book 48 incident 48 pipeline 48 setup 48
        count 47 shout 47 conftest 46 host 46 carry 45 port 45 prove 44 break 43 bump 43 they'll 43
        cluster 42 friday 42 claims 41 month 41 php 41 policy 41 proof 41 seal 41 taken 41 keep 40
        technical 40 webshop 40 set 39 weeks 39 affected 38 attestation 38 certificate 38 github 38
        morning's 38 rule 38 directly 37 gpl 37 youtube 37 thursday 36 left 35 main 35 runner 35
        stripe 35 etl 34 net 34 paper 34 rails 34 stranger 34 copy 33 env 33 machine 33 tutorial 33
        weak 33 xz 33 advisory 32 breakout 32 builder 32 check 32 coming 32 cves 32 friends 32
        hold 32 homelab 32 meetup 32 npmrc 32 runing 32 trivial 32 anybody 31 forever 31 plain 31
        download 30 gitleaks 30 hardened 30 ssh 30 box 29 buried 29 corporate 29 impossible 29
        licence 29 lips 29 network 29 plaintext 29 random 29 score 29 unknown 29 according 28
        badly 28 ingredients 28 developers 27 give 27 pw 27 shop 27 somewhere 27 days 26 token 26
        year 26 base 25 candidate 25 edge 25 inspect 25 ran 25 text 25 frown 24 holes 24 notice 24
        npm 24 bench 23 committee 23 dependency 23 formulate 23 install 23 project 23 constraint 22
        declared 22 demands 22 gatekeeper 22 insecure 22 non 22 offended 22 clear 21 cyber 21 f 21
        legacy 21 steered 21 verdict 21 dependabot 20 rejected 20 sorry 20 urgent 20
        """
      ),
      (
        "security.policy",
        """
        built 242 latest 181 prove 131 slsa 124 image 123 attestation 122 provenance 120 ci 117
        against 108 pods 107 root 107 bank 96 incident 94 signed 91 prod 90 weeks 89 compose 88
        stick 88 pass 86 rule 85 start 85 <image> 82 claims 81 privileged 81 meeting 79 pipeline 77
        forbids 76 environment 75 board 74 last 74 tag 74 teams 74 proof 71 wiki 71 main 70
        runner 69 github 66 cluster 64 auditor 62 keep 62 repo 62 refused 61 directly 58
        kubernetes 58 policy 58 hub 56 trust 56 comply 55 anywhere 54 key 54 match 54 server 53
        net 52 confirm 50 none 50 allowed 49 says 48 used 48 conftest 47 production 46 seal 45
        certificate 44 download 43 <file> 42 legal 42 said 42 deploy 41 baseline 40 corporate 39
        approved 38 unknown 38 build 37 img 37 people 37 point 37 reason 37 user 36 impossible 35
        random 35 company 34 developers 34 technical 34 ask 33 block 33 file 33 formulate 33 make 33
        ran 33 days 32 resource 31 according 30 change 30 non 30 insists 28 break 27 constraint 27
        declared 27 failed 27 far 27 gatekeeper 27 pdf 27 write 27 carry 25 base 24 group 24 run 24
        monorepo 23 offended 23 demands 22 secret 22 wants 22 box 21
        """
      ),
      (
        "security.posture",
        """
        configured 184 host 158 rights 146 daemon 135 container 128 safe 113 said 108 pen 107
        docker 99 machine 91 run 85 bad 84 jenkins 78 cves 77 set 77 setup 75 pentester 74 sin 74
        told 74 ask 73 failed 71 security 69 admin 67 youtube 67 follow 66 privileged 66 tutorial 66
        auditor 64 tight 64 monday 63 port 62 heard 61 open 60 standard 60 internet 59 power 59
        they'll 59 hardened 58 install 56 php 56 book 53 clue 53 ha 53 thursday 53 unprivileged 53
        break 51 taken 51 first 49 coming 48 rest 48 network 47 see 47 test 43 tester 43 breakout 41
        friends 41 homelab 41 inside 41 trivial 41 app 38 full 34 server 34 month 33 rootfs 33
        badly 31 score 30 <file> 28 give 28 committee 27 f 27 item 27 steered 27 rate 26 runing 26
        angle 25 frown 25 sane 25 wrong 25 beforehand 24 bench 24 traefik 23 vulnerabilities 23
        insecure 22 frigate 21 urgent 21 wise 21 pass 20
        """
      ),
      (
        "security.sbom",
        """
        xz 240 packages 199 anywhere 194 contains 174 core 154 inside 148 liblzma 139 version 127
        commit 125 list 123 library 115 anybody 114 everybody 89 part 89 gpl 84 talk 84 backdoor 82
        ship 78 <image> 69 interest 69 cves 66 lib 63 image 61 hold 56 etl 53 licence 53 full 51
        get 49 python 49 trainer 49 builder 42 news 41 readable 41 ingredients 40 sits 38 base 36
        ciso 36 inventory 36 log4shell 36 minutes 36 wants 35 form 34 machine 29 lawyer 26 begin 22
        sorry 22 code 21
        """
      ),
      (
        "security.scan",
        """
        sbom 145 needs 143 available 127 vulns 123 critical 108 scan 101 fix 100 <image> 96
        vulnerabilities 96 h 93 desktop 91 ship 91 c 89 holes 88 debian 87 fewer 87 last 85
        alpine 83 hit 83 red 83 morning's 81 customer 80 numbers 79 switch 79 nasty 74 news 74
        style 73 weak 72 known 71 mdm 70 local 69 log4j 69 show 67 app 65 bad 65 find 62 stop 62
        image 59 lock 59 affected 57 edge 57 fresh 55 bug 54 security 54 list 53 make 52 libwebp 50
        thumbs 50 published 49 shout 49 built 48 bump 48 push 48 upload 48 month 47 registry 44
        scanner 44 version 44 auth 43 shop 43 legacy 41 gate 40 rejected 39 img 38 officer 37
        overview 37 tonight 36 advisory 35 lips 35 upgrade 34 wordpress 34 release 33 tester 33
        check 32 claims 32 verify 32 full 31 says 31 scout 31 cvss 29 candidate 28 report 26
        trivy 25 answer 24 dependency 24 file 24 net 23 fixable 22 verdict 22 dependabot 21 rid 21
        """
      ),
      (
        "security.secrets",
        """
        readable 159 leave 139 public 118 check 117 file 117 baked 105 key 101 arg 98 env 98 pem 95
        secret 94 container 93 rest 93 friday 92 dockerfile 91 layers 91 copy 89 left 89 project 88
        source 88 repo 86 w 83 access 80 open 80 pull 80 read 80 token 77 older 76 tag 76
        confidential 74 sits 68 called 65 img 63 build 60 vars 60 ssh 59 encrypt 57 scan 57 fine 56
        count 55 commit 53 image 53 forgoten 52 webshop 51 somewhere 48 rails 47 password 44
        <file> 43 see 42 cves 41 log 41 <image> 38 plain 38 box 37 paper 37 stranger 37 stripe 37
        credentials 35 everybody 34 npmrc 34 gitleaks 33 forever 32 meetup 32 inspect 31 stay 30
        told 30 buried 29 contractor 29 leaks 29 notice 29 plaintext 29 pw 29 sbom 29 text 29 dir 28
        carry 27 clear 27 docker 27 npm 27 remove 27 folder 26 people 26 private 26 used 26
        pentester 25 visible 25 anybody 24 app 21 environment 21 line 21 published 21
        """
      ),
      (
        "docker-operations",
        """
        jenkins 167 delete 139 ecr 137 ci 133 gigs 132 gitlab 130 <image> 120 node 117 give 115
        grafana 114 runner 113 pihole 112 qa 109 move 108 scanner 108 mustn't 107 get 101
        nextcloud 99 night 98 finished 96 turn 96 worker 95 harbor 94 sonarr 94 name 92 throw 91
        redis 90 drop 89 jellyfin 87 version 87 compose 86 local 86 n8n 84 marked 83 disk 82
        minutes 80 true 80 net 79 curl 78 gcc 77 postgres 76 live 75 store 75 svc42 75 big 74
        disconnect 74 db 73 srv 72 <file> 71 billing 70 container 70 dev 70 fetch 70 mail 70
        queue 70 end 69 nginx 69 party 69 third 69 web 69 answer 68 company 68 lies 68 paperless 68
        registry 68 wipe 68 download 67 exited 67 keep 67 vol 67 docker 66 needs 66 npm 66 top 66
        <path> 65 cron 65 monorepo 65 gone 64 wordpress 64 dir 63 cap 62 capabilities 62 final 62
        branch 61 lint 61 mysql 61 2g 60 api 60 jupyter 60 notebook 60 gb 59 kick 59 pip 59 start 59
        tb 59 they're 59 warning 59 written 59 yaml 59 gain 58 immich 58 machine 57 made 57
        mailer 57 lb01 55 mailhog 55 site 55 three 55 cut 54 django 54 kafka 54 rootless 54
        second 54 acme 53 bring 53 got 53 newer 53 tiler 53 use 53 port 52 size 52 7d9 51 acr 51
        added 51 kill 51 migrate 51 server 51 unchanged 51 artifactory 50 away 50 moment 50
        normal 50 better 49 hangs 49 none 49 cost 48 linter 48 mb 48 scheduler 48 stay 48 ctr 47
        db01 47 history 47 step 47 traefik 47 two 47 upgrade 47 approved 46 banned 46 care 46
        fine 46 grab 46 minio 46 review 46 seven 46 yesterday's 46 ago 45 data 45 exist 45 plex 45
        proxy 45 update 45 vue 45 weeks 45 weird 45 word 45 called 44 frontend 44 laptop 44 point 44
        published 44 usual 44 print 43 rabbitmq 43 shut 43 build 42 candidate 42 install 42
        leaner 42 mlflow 42 privileged 42 tool 42 checkout 41 exactly 41 midnight 41 newest 41
        repository 41 home 40 ip 40 make 40 practice 40 2gb 39 bytes 39 crawling 39 hires 39
        oomkilled 39 slow 39 svc 39 teh 39 toolchain 39 unhealthy 39 belong 38 database 38 folder 38
        maintenance 38 result 38 selenium 38 varnish 38 weekend 38 worry 38 act 37 bridge 37 etcd 37
        fs 37 longer 37 money 37 r 37 rabbit 37 suspect 37 ui 37 verify 37 volume 37 world 37 bed 36
        buildkit 36 enough 36 flask 36 frigate 36 license 36 wget 36 8g 35 analytics 35 audit 35
        auth 35 b 35 cache 35 disappear 35 idp 35 page 35 path 35 rm 35 roundcube 35 shove 35
        swear 35 tomcat 35 unit 35 backend 34 cloned 34 edit 34 editor 34 known 34 today's 34
        underlining 34 using 34 blessed 33 dead 33 dl3008 33 dl30xx 33 fat 33 override 33 see 33
        sha 33 smaller 33 trainer 33 ufw 33 wich 33 <ports> 32 console 32 deadlock 32 quay 32
        reboot 32 stdin 32 800m 31 blank 31 blows 31 box 31 clamav 31 clutter 31 offline 31
        overnight 31 pg14 31 pull 31 till 31 background 30 bff 30 close 30 disposable 30 don't 30
        found 30 mobile 30 zabbix 30 3g 29 fresh 29 happens 29 project 29 recall 29 sftp 29 slim 29
        ttrss 29 wants 29 windows 29 engine 28 gpu 28 myapp 28 signature 28 alive 27 command 27
        ded 27 dmz 27 exec 27 join 27 moan 27 real 27 biggest 26 bot 26 computer 26 consume 26
        deprecated 26 kuma 26 latency 26 mean 26 probe 26 restart 26 rows 26 scrap 26 selinux 26
        signoff 26 spin 26 stack 26 uptime 26 valkey 26 argo 25 bind 25 digest 25 elastic 25 head 25
        huge 25 ignore 25 keycloak 25 launch 25 win 25 200mb 24 cleanup 24 cpu 24 jar 24
        plausible 24 sandbox 24 spark 24 tel 24 variables 24 vaultwarden 24 worth 24 best 23
        borked 23 checklist 23 connect 23 create 23 fire 23 free 23 hotfix 23 hour 23 log 23 pc 23
        rebuild 23 shop 23 gateway 22 house 22 life 22 output 22 patch 22 pg 22 process 22 rails 22
        scraper 22 streamlit 22 vanish 22 view 22 wiki 22 480s 21 become 21 dk 21 fra 21 ips 21
        lost 21 pi 21 resolve 21 suggest 21 test 21 tga 21 60mb 20 click 20 competitor's 20 dwon 20
        onlyoffice 20 recreate 20 remain 20 terminal 20 unbound 20
        """
      ),
      (
        "compose.create",
        """
        command 209 healthcheck 184 hand 181 mariadb 178 order 169 put 166 three 145 nextcloud 141
        turn 141 knock 135 days 130 web 130 celery 127 traefik 127 wire 126 unbound 117 holes 116
        pi 116 house 115 list 113 run 113 broker 111 four 110 together 109 neater 108 student 107
        type 107 terminal 105 machine 102 mosquitto 101 pihole 101 flags 100 needs 99 api 98
        nicer 98 compose 97 daughter 96 fancy 94 front 94 caddy 93 process 93 minecraft 92
        frontend 91 redis 90 lan 89 kafka 88 db 86 filebeat 85 home 84 hook 84 volume 84 line 82
        rabbit 81 elastic 80 reachable 78 map 77 keep 76 readme 76 rabbitmq 75 file 74 kibana 74
        w 74 add 72 describe 71 ui 70 analytics 69 afternoon 67 better 67 people 66 plausible 66
        fits 63 linked 63 plain 62 five 61 simple 60 set 58 mongo 57 worker 57 control 56
        declarative 56 single 55 d 53 ops 53 whoami 53 yml 53 schema 52 wiki 51 choir 50 zabbix 49
        long 48 surely 48 data 47 tells 47 copy 46 exporter 46 flask 46 laptop 46 dashboard 45
        word 45 nas 44 ther 44 format 43 img 43 install 43 local 43 prometheus 43 sick 42 bc 41
        dev 41 learn 41 night 41 ghost 40 ppl 40 app 38 mq 38 onboarding 37 svc 37 mattermost 36
        start 36 everybody 35 made 35 registry 35 server 34 stack 34 developers 33 password 32
        prepare 31 licence 30 monika 30 p 30 regard 30 trading 30 docker 29 production 29 node 28
        sidekiq 28 told 28 different 27 check 26 weeks 26 <ports> 25 hires 25 sidecar 25 sorry 25
        somebody 24 pg 23 postgres 23 alertmanger 22 cron 22 draw 22 mailer 22 small 22 thingy 22
        alertmanager 21 generate 21 rails 21 text 21 job 20 pin 20 spend 20
        """
      ),
      (
        "compose.down",
        """
        away 200 compose 185 demo 176 <path> 173 network 171 stack 163 create 155 disappear 151
        monitoring 145 dwon 143 dismantle 140 keycloak 135 make 135 finished 133 test 133 take 123
        customer 122 workshop 119 container 111 environment 109 exercises 108 branch 106 tear 106
        gone 102 yml 102 service 99 qa 98 event 96 hackathon 94 lab 92 switch 91 start 89 begin 88
        bring 88 file 82 blog 80 example 80 undo 80 crawling 79 project 79 tried 78 pilot 77
        volume 76 shop 75 laptop 73 observability 72 survive 70 db 69 elk 66 taken 65 define 60
        remain 60 yesterday's 59 pack 58 docker 57 integration 57 leave 57 port 57 incl 55 zero 55
        included 54 offline 54 rid 54 complete 53 twelve 52 battery 50 rack 50 power 46 eat 45
        cypress 44 end 44 entirely 43 upload 42 block 39 mattermost 38 everthing 37 host 37 blank 36
        slate 36 clean 33 media 33 fresh 30 myself 30 neither 30 vanish 30 belong 29 none 28
        tonight 27 rails 25 time 25 orphaned 23 application 22 database 22 wordpress 21
        """
      ),
      (
        "compose.troubleshoot",
        """
        compose 229 half 229 service 226 code 211 see 210 find 188 web 181 keycloak 179 exited 176
        matter 159 wait 156 yml 150 variables 140 ready 137 eachother 134 falls 121 migrate 120
        api 115 declared 115 database 113 redis 113 dependency 112 create 111 shop 110 override 109
        five 105 four 103 proxy 102 get 101 sits 95 failed 94 explain 93 forever 92 ignore 90
        split 89 website 89 valid 88 give 86 colleague 85 postgres 85 stack 85 laravel 84 start 80
        backend 79 found 78 net 78 worker 77 dies 74 kafka 67 docker 66 ground 65 host 65 db 64
        error 64 missing 64 refused 64 says 64 beat 63 translate 62 work 62 exist 61 don't 59
        ingored 59 celery 58 machine 58 yaml 57 deadline 56 mysql 56 themselves 56 base 55 file 54
        resolve 54 connect 53 econnrefused 53 zookeeper 53 name 52 project 51 external 50 obs 50
        time 50 front 47 hangs 46 elastic 45 rails 45 bad 44 reboot 44 address 43 config 42
        directly 41 network 40 frontend 38 container 37 queue 37 elasticsearch 35 <address> 34
        crashes 34 scheduler 34 gateway 33 check 32 known 31 rest 31 brought 30 two 30 added 29
        clear 28 authentik 27 alone 26 clue 26 coffee 25 drink 25 answer 23 com 23 b 22 nginx 20
        """
      ),
      (
        "compose.up",
        """
        <file> 268 cloned 265 spin 227 repo 197 service 176 app 171 file 155 environment 149
        <path> 148 background 148 effect 148 get 147 change 146 yml 146 paperless 139 folder 137
        edit 134 yaml 130 written 129 minutes 121 immich 120 life 116 compose 109 fire 104
        monitoring 99 d 97 directory 96 run 89 application 88 readme 85 describe 83 bring 81
        serving 81 minio 78 ide 77 postgres 77 stak 77 maintenance 75 runner 75 three 75 gitlab 72
        root 71 course 70 click 69 db 69 developers 68 sent 68 use 68 image 64 reboot 64 create 63
        rabbitmq 62 mailpit 61 pu 61 make 60 demo 59 instance 55 stay 55 variables 55 local 54
        symphony 54 version 54 ten 53 current 52 detached 52 newer 52 profile 51 stack 51 laravel 50
        paper 50 built 49 arr 46 ctrl 46 press 46 c 45 terminal 45 bacground 43 registry 43 see 42
        zigbee2mqtt 42 called 41 assistant 40 inside 40 lost 40 home 39 teh 38 sidekiq 37
        tomorrow's 37 debug 36 windows 36 close 35 whatever 35 lies 34 train 34 usual 34 fresh 30
        docker 29 project 29 bookstack 28 env 28 o'clock 28 apply 27 five 27 api 26 copy 25
        monday 25 recreate 25 nextcloud 24 alive 23 dir 22 server 22 git 21 mailhog 20 start 20
        """
      ),
      (
        "compose.validate",
        """
        <file> 219 yaml 201 swallow 197 merge 187 file 184 push 153 compose 144 syntactically 143
        env 140 override 139 indentation 136 resolve 133 mistakes 131 fine 125 form 125 docker 124
        values 122 stack 117 show 104 <path> 103 key 103 gramatically 97 sense 97 print 94 star 93
        fill 87 correct 86 legit 84 make 84 touchy 84 hour 82 proofread 82 editor 79 end 76 final 76
        result 75 readers 72 syntax 72 replace 71 real 69 underlining 69 legal 66 wrong 66 set 65
        kafka 64 three 64 load 63 prod 63 accept 60 spec 60 half 58 vars 58 version 57 get 56
        longer 56 acording 53 change 53 part 53 deprecated 51 conditions 41 conforms 41 section 41
        included 38 anchors 37 board 37 common 37 parse 37 x 37 identity 36 move 36 got 35 see 34
        deploy 31 red 31 remove 31 somebody 31 trust 29 valid 28 blog 26 linked 26 post 26 setup 26
        spring 25 base 24 squiggles 24 today's 23 conflict 21 start 20
        """
      ),
      (
        "container.copy",
        """
        <file> 332 drop 273 <path> 209 container 207 desktop 188 db01 176 shove 169 report 166
        inside 162 certs 154 proxy 151 mail 142 wrong 132 cp 124 core 123 jira 114 run 113
        billing 112 theme 112 ctr 111 generate 106 config 105 patch 105 wrote 102 pull 99 get 98
        directory 97 dump 97 local 96 edge 95 wildfly 95 jar 92 legacy 92 batch 85 heap 85 wp 85
        root 84 r 83 gdb 81 trainer 81 worker 81 assistant 80 photos 79 machine 75 screenshots 75
        fetch 73 wants 71 boss 68 died 67 filesystem 67 stop 66 license 65 sqlite 64 svc 64
        mustn't 63 order 62 open 59 django 58 forgot 58 give 57 got 57 mat 57 night 57 jenkins 56
        pdf 55 prod 54 compare 53 stuck 53 pbx 52 splunk 52 api 51 correct 50 bin 49 home 48
        recreate 48 tomcat 48 render 47 profile 46 vendor 46 land 44 marketing 44 host 43 nov 43
        rw 43 session 42 box 40 bigger 39 ocr 38 audit 36 afternoon 35 crashes 35 install 35 site 35
        test 33 ticket 33 jboss 32 support 32 ask 31 explorer 31 download 30 idiot 28 file 26 tmp 26
        runner 25 coverage 24 java 24 attached 23 edit 23 hand 23 frigate 22 customer 21 web 20
        """
      ),
      (
        "container.debug",
        """
        jellyfin 278 answer 263 see 250 open 240 act 237 second 230 mlflow 223 queue 216 work 207
        srv 205 dies 200 terminal 199 quit 189 deploy 182 overnight 172 checkout 166 borked 157
        hangs 156 minutes 155 says 154 db01 151 ollama 150 freeze 136 immich 135 map 132 p 132
        paperless 132 ps 128 spin 125 react 122 exec 120 vaultwarden 117 cron 110 frigate 110
        stuck 110 vanish 110 fetch 108 frontend 108 myapp 107 backend 106 api 104 launch 104
        loop 104 nextcloud 104 mailer 103 pagerduty 102 message 101 app 100 days 99 <ports> 96
        check 95 debug 95 bounce 94 repair 94 varnish 94 happens 91 chat 90 flapping 90 sluggish 90
        boot 88 website 87 billing 86 cache 86 importer 85 job 84 login 84 2am 83 shop 83 site 83
        kunde42 82 mail 82 port 81 time 80 update 80 start 79 empty 75 grafana 75 laptop 75 close 74
        reason 74 myself 73 gone 72 7d9 67 anythng 67 imediatly 67 listening 65 called 64 away 63
        error 62 fpm 62 upload 62 uvicorn 61 import 60 mysql 60 nerves 60 directory 59 dying 59
        trainer 59 keep 58 run 58 status 57 area 55 connectivity 55 endpoint 55 low 55 max 55
        percent 55 server 55 sonar 55 traefik 54 bare 53 bus 53 driver 53 external 53 metal 53
        shm 53 virtual 53 curl 52 kernel 52 matter 52 change 51 minio 51 previous 51 four 50
        container 49 response 49 request 48 beginner 46 dont 46 nginx 46 page 46 program 46
        payments 45 sync 44 hour 43 77c0a1b2 41 actual 41 cause 41 hiding 41 hospital 41 order 41
        wifi 41 bridge 40 php 40 sftp 40 stop 40 fix 39 flask 39 forty 39 grows 39 handler 39 id 39
        touch 39 autoheal 38 disappear 38 published 37 wget 37 <image> 36 pihole 36 restart 36
        ldap 35 daemon 34 opposite 34 phone 33 policy 33 nuc 32 stay 32 tool 32 ideas 30 live 30
        sits 30 strapi 30 unifi 29 controller 28 java 28 svc 28 1g 26 evry 26 healthy 25 invoice 25
        raspberry 25 search 25 address 24 line 24 faintest 23 tired 23 covid 22 create 22 rebuilt 22
        third 22 tracker 22 db 21 dead 21
        """
      ),
      (
        "container.exec",
        """
        hop 329 nginx 298 curl 285 occ 258 ls 256 airflow 233 php 214 superuser 209 nextcloud 196
        console 193 app 186 version 182 cat 168 called 167 list 161 proxy 149 node 147 config 146
        rails 145 django 143 live 140 reload 140 artisan 131 site 128 run 127 ledger 126 migrate 125
        frontend 124 says 124 banned 123 varnishadm 123 edge 122 rows 120 varnish 119 data 118
        cli 111 traefik 111 count 110 api 107 env 107 la 107 worker 107 forgot 106 notebook 106
        print 104 pip 103 changepassword 102 cache 101 admin 98 copy 97 install 97 type 96 re 94
        inside 93 docs 92 conf 91 contains 91 root 91 sh 91 svc42 90 make 89 point 89 vault 88
        toolbox 87 view 87 acme 86 crm 86 ping 85 scheduler 85 lb01 82 script 81 early 79 grep 79
        password 78 builder 76 show 76 psql 74 check 73 container 73 helm 73 postqueue 72 m 71
        <path> 69 sync 69 test 69 answer 68 n8n 68 result 68 afford 66 h 63 ctr 62 df 62
        paperless 62 python 62 flushall 59 nas 59 dump 58 p 58 ftp 55 exist 54 feature 54 jumps 54
        update 54 keycloak 53 laravel 53 flush 52 gateway 51 fpm 50 log 50 note 50 see 50 reset 49
        use 49 force 48 opt 48 www 48 directly 47 execute 47 extension 47 order 47 read 47 ask 46
        exited 46 qa 46 status 46 store 45 sogo 44 whoami 44 left 43 used 43 send 42 apt 41 load 41
        mail 41 prompt 41 dev 40 take 39 name 38 zone 38 server 37 flushdb 36 holiday 36 drop 35
        kick 35 utc 34 open 32 redis 32 service 31 backend 30 lb 30 <image> 28 don't 28 somebody 28
        command 27 dt 27 createsuperuser 25 pg 25 compose 24 docker 24 guide 24 indices 24
        jenkins 24 smi 23 hand 22 nvidia 22 sighup 21
        """
      ),
      (
        "container.health",
        """
        ps 239 check 231 pihole 224 healthy 209 half 201 notice 197 make 195 probe 187
        automatically 169 unhealthy 169 service 163 fine 162 work 162 last 160 worker 159
        crashes 156 health 156 alive 153 redis 146 pi 141 anew 139 answer 138 minutes 135 show 125
        stay 124 night 123 flags 121 hand 118 svc42 117 vault 109 says 105 start 104 dead 100
        postgres 97 7d9 96 balancer 94 rotate 94 sso 94 decide 93 checkout 91 db 91 failure 90
        green 90 docker 86 period 84 cache 81 meantime 79 quit 79 sensible 79 sick 79 time 79
        leave 78 get 77 needs 77 auto 72 wake 71 java 69 keycloak 68 process 68 svc 67 container 66
        n8n 66 output 66 stuck 65 take 60 add 59 hangs 59 warm 59 mosquitto 58 suggest 58 weird 58
        auth 57 vaultwarden 57 tomcat 56 believe 55 better 55 survive 55 adjust 53 monitoring 53
        ten 53 zookeeper 52 flip 51 long 51 plex 51 status 51 boot 49 use 49 rabbitmq 48 somebody 48
        gitea 47 rebuild 47 serving 47 app 46 consider 46 traefik 46 primary 44 vps 42 wiki 40
        nextcloud 39 patch 39 curl 38 laravel 38 queue 38 tag 38 perfectly 36 500s 34 billing 34
        interval 34 knows 34 test 34 api 31 bad 31 kuma 31 retry 29 uptime 29 abc92e 28 deal 28
        exactly 28 load 28 proper 28 explain 27 40s 26 5s 26 jumpy 26 jvm 26 pg 26 marked 25
        message 25 succeed 25 wordpress 25 cut 24 route 24 gateway 23 moment 23 flapping 22 minio 22
        sftp 22 decent 20 u 20
        """
      ),
      (
        "container.inspect",
        """
        user 245 limit 243 command 242 port 217 mode 208 ip 206 inspect 204 count 202 start 202
        fluentd 199 run 199 label 197 svc42 196 mounted 191 billing 189 code 177 entrypoint 170
        store 168 remember 167 env 165 flags 165 web 159 oomkilled 156 restart 154 edi 153 true 148
        set 147 capabilities 142 worker 141 vaultwarden 140 wrote 137 finished 136 memory 136
        scanner 136 mail 135 exited 133 sandbox 132 hand 130 added 129 privileged 129 original 127
        somebody 127 c0ffee11 125 ingest 125 cti 123 json 121 auth 120 create 118 ldap 118
        rebuild 118 enter 115 without 115 container 113 inherited 112 long 112 ago 111 exactly 111
        process 111 connect 110 ctr 110 state 109 sonarr 108 shown 107 airflow 102 jellyfin 99
        moment 99 photoprism 99 digest 98 details 93 lost 92 environment 91 api 90 name 90 plex 90
        options 86 hour 85 postgres 85 legacy 82 full 81 pihole 81 given 78 line 78 pg 75 time 75
        acme 73 gitea 73 gigs 72 directory 69 policy 69 ask 68 consul 67 pgdata 66 recreate 66
        sonarqube 66 box 65 bug 65 variables 65 admin 63 dhcp 62 relay 60 machine 59 grafana 58
        spring 58 elasticsearch 57 service 57 unifi 57 launch 56 red 55 using 55 cart 52 mapings 52
        paperless 52 solr 52 sonar 52 wiki 52 b 50 write 50 mariadb 49 crashes 47 used 47 n8n 46
        node 44 version 44 see 43 image 42 precisely 41 queue 41 redo 38 night 37 traefik 37 bind 35
        lb01 35 configured 34 test 33 list 31 rest 31 failed 30 curious 29 give 29 show 29 vars 28
        export 27 got 27 mqtt 27 report 27 reconstruct 24 called 23 3fa94c01be77 22 sftp 22
        explain 20
        """
      ),
      (
        "container.list",
        """
        overview 259 port 249 unhealthy 243 left 239 srv 227 weeks 212 moment 210 server 207
        track 207 alive 195 lost 191 box 187 thats 187 run 179 start 178 listening 177 kunde 176
        marked 174 got 172 spark 171 wich 171 reboot 168 acme 166 dead 165 monday 165 stop 165
        labelled 163 clue 162 two 158 jenkins 153 host 150 delete 148 rid 140 <image> 139 exited 134
        believe 133 crawling 132 worker 132 n8n 131 swear 123 ids 121 remember 121 name 119
        dockerize 118 image 115 lb01 115 year 115 weeknd 113 overveiw 112 dies 107 version 107
        contains 104 wise 104 colleague 103 crashes 103 expected 101 runing 97 inherited 95 set 95
        use 93 prod 92 ctr 90 boss 88 give 87 immich 86 log 85 gimme 79 mongo 79 nonzero 79
        selenium 78 grab 75 dk 73 fra 73 surely 73 hold 72 list 70 whatever 70 six 67 jupyter 65
        lsof 65 eaddrinuse 64 days 62 img 61 incl 61 expose 55 nginx 55 access 54 mean 54
        included 53 service 52 container 51 health 51 machine 51 sits 50 staging 50 al 42 show 39
        status 38 rn 36 sonarr 35 exist 33 they're 33 volume 33 called 32 address 30 ago 30
        traefik 29 weekend 29 shift 28 docker 27 bad 24 current 24 taken 23
        """
      ),
      (
        "container.logs",
        """
        complains 303 error 266 nextcloud 239 page 219 lunch 208 deadlock 202 warning 202 last 201
        throw 195 update 194 proxy 177 <ports> 167 container 166 api 161 log 157 blank 153 slow 153
        edge 152 boot 147 print 137 laggy 135 feel 132 show 129 says 125 wordpress 123 frozen 121
        jenkins 119 redis 115 noon 114 db 112 login 109 follow 108 3am 104 weird 104 worker 103
        auth 99 import 98 user 98 healthcheck 97 write 94 evening 93 friends 93 502s 92 got 91
        backup 88 restore 86 pihole 85 payments 84 postgres 84 token 83 nginx 81 web 80 set 78 ps 77
        white 77 graylog 76 outofmemoryerror 76 stacktraces 76 jupyter 75 time 75 night 74 read 74
        message 73 midnight 71 order 71 spat 70 frontend 68 teh 66 wrote 65 timestamps 64 minutes 62
        sonarr 61 appears 59 bot 59 price 59 scraper 59 deadline 58 exceeded 58 relay 57 stderr 57
        output 56 session 56 tv 55 weekend 54 7f3e 52 correlation 52 id 52 kafka 52 legacy 52
        count 51 initial 51 everybody 50 overnight 50 celery 49 fine 49 spring 48 jellyfin 47
        click 46 midnihgt 45 sinse 45 moment 44 password 44 called 43 line 42 cloud 41 saw 41
        scan 41 shop 39 tail 39 start 38 summarise 38 internal 37 first 36 busy 34 five 34
        progress 34 quit 34 trace 34 coming 33 importer 33 logstash 33 queue 33 service 33
        customer 32 half 32 migrate 32 railsserver 32 storage 32 zammad 32 ticket 30 traefik 30
        system 29 30m 28 denied 28 mailer 28 noise 28 skip 28 smtp 28 mqtt 27 send 27 1h 26
        checkout 26 checker 25 octoprint 25 admin 24 n8n 24 search 24 tonight 23 4am 22 bridge 22
        backend 21 gitlab 20
        """
      ),
      (
        "container.remove",
        """
        name 257 anonymous 244 entirely 226 enough 221 together 197 test 193 disappear 187
        exited 176 mailhog 175 remove 162 tmp 161 ditch 159 make 158 complete 150 gone 150 71aa 147
        move 147 stop 147 trash 145 rm 140 screen 140 list 139 bin 133 weeks 133 use 132 ps 130
        vanish 128 dispose 126 grafana 122 api 119 experiment 119 force 118 anton 114 bp 113
        long 111 spark 111 forty 109 rid 104 delete 100 throw 100 diffusion 99 stable 98 learn 97
        conflict 96 company 95 junk 95 benchmark 93 home 91 node 88 worker 88 scrap 87 teamspeak 87
        finished 86 left 86 container 84 notebook 84 covid 83 missing 83 kill 81 tracker 81 redis 79
        postgres 77 disk 76 three 76 longer 74 time 73 test1 72 ded 71 db 69 seven 69 clutter 68
        sandbox 68 test3 67 workshop 67 ctr 66 cloud 64 actual 63 web 61 41ab 58 frontend 58
        march 58 they're 58 says 57 metabase2 56 proxy 56 ago 54 five 54 site 54 dir 53 two 52
        5d2e 51 error 51 interest 51 box 50 free 46 host 46 loadgen 46 away 45 bug 43 daemon 43
        kibana 43 response 43 keepme 42 jellyfin 41 e2e 40 yesterday's 40 erase 39 bachelor 38
        they'll 37 cron 36 get 35 leave 33 test2 33 dead 31 nginx 31 selenium 31 stay 29 tidy 29
        year 27 8a0c 26 bench1 24 bench2 24 bench3 24 start 23 assistant 22 b41c 22 f 22 legacy 22
        machine 22 metrics 22 needs 22 sits 22 3f9c 21 bunch 21 demo 21 spring 21 project 20
        """
      ),
      (
        "container.restart",
        """
        bring 264 read 239 bob 209 cycle 203 arbiter 181 certificate 180 restart 179 hangs 178
        pick 177 change 173 memory 169 dns 168 <file> 166 leaks 166 mounted 165 give 159 sidekiq 156
        second 154 serving 149 start 147 mongo 136 api 134 router 132 office 124 gunicorn 119
        templates 119 unchanged 119 find 113 turn 110 env 104 ttrss 104 grafana 103 stop 100
        straight 100 fresh 98 afresh 97 climb 97 folder 96 traefik 96 edit 94 make 94 photoprism 91
        stuck 91 take 91 phpfpm 90 celery 89 red 89 usual 88 boot 86 fix 86 gigs 86 simple 86
        homeassistant 85 pihole 85 startup 83 teh 83 tomcat 83 homebridge 80 ledger 79 u 79 dev 78
        spring 78 fine 77 helps 76 place 76 svc 74 certs 72 load 71 ctr 70 zigbee2mqtt 70 srv 68
        php 66 rasa 66 trick 66 deliver 65 expires 65 real 65 support 65 web 65 away 64 notice 64
        varnish 63 worker 62 renew 60 node 59 prod 59 app 58 chat 58 days 57 inside 57 unifi 57
        controller 56 grace 56 gracefully 56 gw 56 stunnel 55 tls 55 bot 54 path 54 replace 54
        30s 53 answer 53 host 53 begin 52 needs 51 file 50 timeout 50 app1 49 app2 49 logger 49
        vpn 49 emerg 48 three 48 upstream 48 config 47 found 46 fpm 46 hung 46 kuma 45 matter 45
        stale 45 uptime 45 checker 44 django 44 entries 44 health 44 last 44 wait 44 assistant 43
        get 43 put 43 set 42 half 40 scheduler 39 shut 39 beat 38 broken 38 spark 38 worker1 37
        worker2 37 db 36 power 36 queue 34 container 33 frigate 33 home 31 live 30 nginx 30 redis 30
        says 28 kick 27 licence 25 postgres 24 release 24 batch 23 license 23 note 23 crawler 21
        """
      ),
      (
        "container.run",
        """
        shell 236 port 207 rm 194 valkey 194 throwaway 193 ui 193 <image> 189 256m 179 kuma 178
        uptime 178 trash 177 fresh 167 rnu 165 world 164 ubuntu 161 teacher 160 play 155 click 153
        s3 153 get 150 data 149 smtp 145 homework 144 mailpit 136 said 130 coming 129 grafana 129
        wordpress 127 jupyter 124 background 123 love 123 rabbitmq 119 permanent 112 single 111
        see 110 thesis 108 disposable 107 desktop 106 unit 105 box 104 mailhog 102 exited 100
        audiobookshelf 97 management 97 jaeger 96 python 96 two 95 u 87 none 86 work 86 test 85
        curent 83 interactive 83 mail 83 open 83 send 83 docs 79 true 79 serving 77 current 76
        enough 74 gf 74 gf2 74 limit 74 minio 74 wiht 72 bash 71 minutes 70 keep 69 fancy 68
        reboot 68 unknown 68 workshop 68 plugin 67 ten 66 wget 66 w 64 html 61 volume 60 catch 59
        program 59 public 59 conflict 58 response 56 called 55 daemon 54 folder 54 disappear 52
        manifest 52 sink 52 bound 51 loopback 51 debug 50 spark 50 home 49 launch 49 minecraft 49
        local 48 nginx 48 restart 48 stop 48 unable 46 rabbit 45 read 45 <path> 44 cwd 43 leave 42
        remove 42 bind 41 jenkins 40 five 39 ro 39 cap 38 eula 36 hour 36 itzg 36 network 36
        slash 36 alpine 35 bunny 34 error 34 env 33 pw 33 client 32 fake 32 review 32 against 31
        config 31 app 30 made 30 set 30 vol 30 password 29 web 29 gpu 27 vaultwarden 27 notebook 26
        six 24 compose 23 site 23 throw 23 server 21
        """
      ),
      (
        "container.start",
        """
        exited 367 bring 278 get 277 reboot 257 switch 251 mlflow 242 shut 238 stop 230 exist 228
        mailhog 193 legacy 188 svc42 185 work 185 first 184 state 184 maintenance 169 friday 167
        wiki 161 pihole 159 dev 157 dead 156 run 154 two 154 last 152 wake 151 turn 149 power 142
        fire 140 backup 128 original 125 windows 125 set 124 resurrect 121 mistakes 119
        sonarqube 118 zigbee2mqtt 117 proxy 115 refused 114 tomcat 110 nexus 108 database 107
        ago 106 sentry 106 db 105 fresh 101 mirror 101 wsus 101 pause 99 video 98 notebook 97 lab 96
        db01 95 laptop 93 create 91 ghost 91 data 89 hour 89 show 88 signed 88 lea 86 api 83
        minio 81 shop 81 save 80 docker 78 rstudio 78 cut 77 host 77 jellyfin 77 memory 77 online 77
        live 76 weekend 76 zookeeper 75 sonarr 74 rails 72 awake 70 name 69 oracle 69 container 66
        gw 66 battery 65 connect 65 influxdb 65 agent 62 called 62 srv 62 ctr 61 telegraf 61
        mongo1 60 mongo2 60 mongo3 60 kick 59 month 59 helper 58 silly 58 sleep 56 start 56
        holiday 54 ps 53 vpn 52 people 50 umami 50 none 49 kafka 48 ran 48 rabbit 47 unpause 46
        night 44 minecrfat 43 feet 39 thinks 39 wikijs 39 depot 37 ldap1 37 they're 37 worker 36
        resume 35 spark 35 earlier 34 mailcatcher 34 vault 33 wordpress 33 test 30 lunch 29
        elasticsearch 28 jupyter 28 sits 26 cache 24 site 23 app 22 mq 22 prune 22 stay 21
        """
      ),
      (
        "container.stats",
        """
        io 330 close 287 traffic 241 normal 223 fan 211 near 211 load 205 write 203 moment 198
        container 191 network 190 ctr 186 disk 183 footprint 180 db01 177 hogging 165 using 164
        vpn 162 ceiling 146 service 144 edge 139 h 136 df 134 redis 126 squeeze 126 management 124
        gb 123 last 121 computer 117 average 114 machine 111 spark 110 clickhouse 109 wants 108
        host 104 leaks 99 hwo 98 opensearch 98 rn 97 take 97 mad 96 fifteen 93 whom 93 eaten 92
        kill 91 swap 91 proxy 88 gave 87 howling 87 admin 82 side 79 compare 78 rabbitmq 77 state 73
        oom 72 pretty 72 spin 72 virtual 71 memory 68 csv 66 forever 65 minecraft 64 sorted 64
        pegging 63 web 62 512m 61 site 61 scraper 60 box 59 trainer 59 wall 59 mem 58 java 57 net 57
        two 57 bet 56 rigth 56 capacity 55 given 55 <ports> 52 cpu 52 elasticsearch 52 grafana 52
        import 52 rma 52 avg 50 allowed 49 numbers 49 xmx512m 48 enough 47 frigate 47 show 47
        snapshot 46 use 46 feel 45 importer 45 main 45 pg 45 make 44 stack 44 sluggish 43 solr 43
        three 43 boot 42 says 42 lb01 41 cap 40 transcoder 40 limit 39 node 39 view 39 five 37
        plan 37 start 37 home 36 prod 36 acutally 35 elastic 35 burn 34 mcuh 33 see 33 server 31
        mlflow 30 lunch 29 spring 29 bandwidth 28 db 28 qbittorrent 28 run 28 torrent 28
        screaming 27 app 26 worker 26 crazy 25 ollama 25 stream 25 syncthing 25 consumption 24
        docker 24 top 24 traefik 24 crawling 23 2g 22 block 22 cgroup 22 hammering 22 n8n 22
        pressure 22 quota 22 rank 22 resource 22 kibana 21 somebody 21 notebook 20
        """
      ),
      (
        "container.stop",
        """
        make 259 offline 236 send 229 minutes 224 quiet 192 disk 179 dont 177 grafana 168 bed 164
        run 160 move 157 audit 155 stop 155 ctr 153 halt 153 tonight 148 longer 146 bitcoind 145
        scraper 143 shut 142 plex 139 demo 138 q 136 take 136 port 135 game 134 vacation 129
        don't 128 name 128 traefik 128 mysql 127 sim 126 except 125 drain 121 sighup 119 ps 117
        battery 116 night 116 kernel 113 till 113 customer 112 plug 111 web 110 put 108 service 107
        docker 100 miner 97 ten 97 patch 96 gracefully 95 forensics 93 xmr 93 queue 92 simulation 92
        srv 91 jellyfin 90 pihole 90 delete 89 crawler 88 minio 88 clean 85 indexer 85 mail 83
        dba 82 write 82 phone 80 staging 79 container 78 syncthing 78 frozen 77 mailer 77 ollama 77
        pull 77 turn 77 database 76 worker 76 opensearch 74 sits 73 tomcat 73 eat 72 exactly 72
        freeze 72 keep 72 alive 71 spark 71 electricians 69 mid 69 real 69 plain 68 server 67
        sender 66 spam 66 zoom 66 kafka 65 test 65 mustn't 64 nginx 64 svc42 63 video 63 crawling 62
        shutdown 62 trainer 62 ignore 61 sigterm 61 duplicates 60 instance 60 laptop 60 wiht 60
        immediately 59 client 58 relay 57 timeout 55 whatever 54 label 53 snapshot 53 five 51 end 48
        home 48 chrome 47 rack 46 runing 46 weekend 46 ddosing 44 monday 44 partner 44 called 42
        hub 42 selenium 42 b 41 restart 39 jupyter 38 two 38 22h 37 cut 37 loadgen 37 san 37
        sonarr 36 gotten 35 lib 35 library 35 main 35 red 35 block 34 pg 34 mosquitto 33 pipeline 33
        7d9 32 use 32 thaw 31 transmisson 31 cpu 30 cluster 29 hour 29 ip 29 long 29 owner 28
        resume 28 couple 27 icecast 27 left 27 radio 27 siri 27 immich 26 newsletter 26 second 26
        they're 26 believe 25 frigate 25 period 25 twice 25 host 24 node 23 transmission 23
        website 21
        """
      ),
      (
        "container.update",
        """
        stop 346 set 337 core 307 policy 287 ram 272 restart 272 reboot 266 homeassitant 260
        gigs 251 run 249 give 243 3g 207 lb01 198 needs 190 gb 188 syncthing 186 update 186
        halve 174 trainer 171 6g 167 nexus 161 allowed 157 pihole 153 cpus 139 slow 139 pin 135
        keep 134 onlyoffice 134 two 131 cpu 130 transcodes 129 exist 127 pc 127 pop 127 tried 127
        change 126 jellyfin 123 tvheadend 122 cap 120 runner 115 gitlab 111 lift 109 limit 108
        2g 107 bump 107 8g 103 container 101 downtime 101 half 101 teamcity 101 analytics 100 ctr 97
        whatever 97 raise 96 512m 95 coming 94 database 91 doubled 88 mysql 87 live 86 worker 85
        6gb 83 logstash 82 proper 80 time 78 eat 76 800m 74 clamav 74 stand 74 wants 72 1gb 71
        elastic 71 forgot 71 grafana 71 mem 71 notebook 69 traefik 69 boot 68 docker 67 cellar 66
        hogging 66 enough 64 web 64 jenkins 63 work 63 hit 62 1g 61 postgres 61 redo 61 fly 60
        ceiling 59 kibana 59 autostart 58 reviving 58 cut 57 made 57 sandbox 56 configured 55
        plex 54 power 54 hm 51 cron 49 memory 49 numbers 49 gitea 48 teh 48 train 48 box 47
        graylog 47 importer 44 process 44 starves 43 ml 41 says 41 billing 37 kafka 37 bounce 36
        db 36 max 35 encoder 34 4g 33 start 32 ago 29 he's 29 leash 29 middle 29 student 29
        runing 28 year 27 share 26 transcoder 26 leave 25 eight 24 unusable 24 whenever 24 switch 23
        others 22 get 21 rest 21
        """
      ),
      (
        "dockerfile.create",
        """
        repo 208 file 186 project 181 recipe 180 jar 175 put 166 ops 158 take 156 become 153
        plain 153 wants 145 vue 142 fastapi 132 rust 129 packages 128 streamlit 128 run 125
        computer 121 docker 116 django 115 c 111 container 111 tool 110 set 109 company 108
        failed 105 python 95 site 94 <file> 93 none 91 rails 90 read 89 js 87 script 86 gradle 85
        html 85 open 84 far 83 php 81 crate 79 website 79 necessary 78 containerize 76 express 75
        people 75 begin 71 boot 71 node 70 sveltekit 70 written 69 write 68 r 67 customer 65
        angular 63 flask 63 front 63 uid 63 perl 62 reproduce 62 everywhere 61 hers 61 suggest 61
        supervisor 61 ignore 60 fpm 59 root 58 ship 58 nginx 57 program 57 src 53 cgi 52 laravel 52
        environment 49 folder 49 hires 48 image 48 spring 48 api 47 net 47 non 47 nuxt 46 draft 45
        get 45 worker 45 app 44 frontend 44 build 43 don't 43 peter's 41 distroless 40 intern 40
        needs 40 honest 38 blog 37 musl 37 nonroot 37 kube 36 left 36 img 35 ask 33 daemon 33
        machine 33 result 33 laptop 32 jdk 31 work 31 composer 30 minimal 29 version 29 cli 28
        pnpm 27 execute 26 game 25 friends 24 w 24 cgo 23 fix 23 importmaps 23 indeed 23 seen 23
        start 23 check 22 u 22 linter 21 ocr 21 suitable 21
        """
      ),
      (
        "dockerfile.lint",
        """
        rule 227 break 188 linter 174 version 160 warning 144 missing 129 tel 129 user 125
        checker 123 says 122 maintainer 111 url 111 add 110 allowed 110 bad 110 dl3008 109 line 106
        practice 103 lint 100 list 98 dockerfile 95 find 94 folder 88 use 85 sudo 81 style 76
        rejected 74 violations 70 best 67 yellow 64 others 63 review 63 code 62 give 61 pin 61
        <file> 60 jsonargsrecommended 60 legacykeyvalueformat 60 gate 57 analyse 55 static 55 run 54
        show 54 <path> 53 nr 51 report 51 book 50 moan 50 monorepo 49 numbers 49 cleanup 47
        compliance 47 dl30xx 46 ci 45 dl3006 44 explicitly 44 wants 42 dl3059 41 fix 40 correct 39
        file 37 result 35 build 33 it'll 33 optimize 33 commit 32 usual 31 anywhere 30 <image> 27
        pass 27 tag 26 rewrite 25 get 23 wrong 23 sarif 22 scan 22 statically 22
        """
      ),
      (
        "dockerfile.optimize",
        """
        change 154 make 141 take 135 minutes 133 copy 130 git 129 mounted 129 service 127
        rebuild 126 install 122 final 119 word 116 base 115 maven 110 line 109 pip 107 quicker 107
        app 103 dockerfile 103 gcc 97 dotnet 96 smallest 96 gain 95 useful 91 wherever 91 slow 90
        kill 87 reason 87 buildkit 86 version 86 top 85 leaner 84 java 81 throw 79 better 78 m2 78
        away 75 here's 75 remedies 75 sane 75 faster 73 smaller 70 engine 69 risk 69 staging 67
        written 67 result 65 download 64 megs 64 use 64 ci 62 contains 61 history 59 inside 59
        touch 59 reinstalls 56 time 56 comment 55 apart 54 npm 53 build 52 commit 52 edit 51
        speed 51 ages 50 reorder 48 node 47 request 45 rework 42 bundle 41 css 41 end 41
        explanation 41 learn 41 min 41 yields 41 mod 40 reshuffle 40 seven 40 trigger 40 ubuntu 40
        flask 39 helps 37 readme 37 480s 35 afresh 35 culprit 35 turn 35 compilers 34 rust 33
        single 33 write 33 half 32 pull 31 ocr 30 whatever 30 collapse 29 laravel 28 multi 27
        size 26 golang 25 tool 25 billing 22 drop 22 squash 22 cost 21 treacle 21 wait 21
        """
      ),
      (
        "image.build",
        """
        finished 202 dockerfile 197 source 191 <image> 175 directory 166 anew 160 fix 155 <file> 154
        scratch 154 ready 147 code 130 tag 129 using 129 <address> 124 connect 118 folder 118
        url 118 fresh 117 turn 117 api 115 march 114 auth 105 scheduler 101 move 99 gateway 97
        check 95 invoice 95 parcel 93 colleague 92 fetch 92 proxy 91 show 91 tracker 91 behaviour 90
        image 89 patch 87 dir 83 roundcube 81 network 80 <path> 74 line 73 npm 72 made 71
        supposed 70 billing 68 shop7 68 job 67 target 66 text 66 needs 63 edit 62 program 62 pip 61
        trainer 61 called 60 change 60 notifier 59 scraper 58 registry 57 tool 57 solve 55 error 54
        got 54 two 47 first 46 name 44 wiht 43 complete 42 runtime 41 labbase 39 webshop 39 c 37
        expected 37 successfully 37 agian 36 programmer 36 token 36 arguments 35 worker 34 latest 31
        flask 30 lunch 28 desktop 27 log 27 serving 27 wrote 27 ahead 26 forever 25 inside 25
        docker 24 f 24 local 22 process 22 err 21
        """
      ),
      (
        "image.history",
        """
        command 303 step 254 size 239 image 232 <image> 210 line 206 apt 187 instruction 170
        layers 169 upgrade 164 cut 162 dockerfile 138 copy 133 see 127 top 123 party 122 third 122
        table 118 bank 117 env 109 world 107 responsible 100 create 99 put 95 legacy 92 vendor 89
        alpine 84 mb 83 used 81 ml 76 eyes 70 untruncated 70 base 69 install 66 made 66 get 64
        full 63 dots 61 erp 59 predecessor 58 run 58 newest 56 assembled 55 opendata 55 ask 54
        together 54 jdk 52 megabytes 52 produce 52 trunc 49 smaller 48 somebody 41 chunk 39 show 39
        find 33 w 33 teh 32 dotnet 31 give 31 got 30 img 30 reconstruct 30 supplier 30 importer 29
        ran 28 fat 27 read 24 ca 21 else's 21 piece 21 prove 21 trainer 21 certs 20 gave 20
        history 20 job 20
        """
      ),
      (
        "image.layers",
        """
        rm 274 image 258 mb 232 step 224 delete 223 history 206 tarball 203 2gb 194 file 188
        last 175 hidden 140 dockerfile 136 dataset 120 twice 118 somewhere 117 underneath 111
        bytes 110 add 108 prove 105 called 102 layers 102 doubled 97 r 96 remove 93 chown 91
        wasted 90 weight 86 build 85 efficient 85 img 80 added 79 rf 79 end 78 stay 78 <image> 74
        overwrites 73 room 73 single 73 suspect 73 copy 72 megabytes 72 count 68 share 65 see 64
        size 64 agent 63 rid 63 true 63 dead 62 looked 62 opt 62 get 61 chmod 58 archive 57 bi 57
        smaller 57 strata 57 colleague 56 hiding 56 love 56 ship 56 believe 55 shrink 54 kafka 52
        change 51 half 51 upload 51 numbers 49 model 45 run 43 onion 42 show 42 skin 42 fat 41
        frontend 41 take 39 core 37 says 31 inside 29 line 29 dive 28 part 27 lower 26 big 25 gpu 25
        ml 25 written 25 folder 24 docker 23 eleven 23 got 23 open 23 contains 22
        """
      ),
      (
        "image.list",
        """
        got 222 local 205 postgres 196 recall 195 machine 176 slim 176 download 175 pictures 175
        last 172 <file> 168 laptop 168 plan 164 wich 160 image 159 build 157 box 152 workshop 150
        node 148 year 147 tag 144 name 135 biggest 132 <image> 131 lies 128 lab 126 pull 123
        older 121 internet 119 night 113 pc 109 rough 108 version 107 first 105 air 104 gapped 104
        img 103 size 102 two 102 train 100 lits 98 lst 97 none 97 app 95 w 94 backend 92 top 92
        output 89 hvae 88 kiosk 88 today's 86 floating 84 fly 84 tensorflow 82 arrive 80 untagged 80
        report 79 leave 78 date 76 server 76 create 75 month 74 portal 72 built 66 shop 66 sorted 66
        test 66 cuda 63 digest 62 gateway 60 ui 59 filter 58 redis 55 keep 53 sits 47 start 43
        show 39 store 39 collabora 35 hoard 35 docker 34 render 33 ther 31 gave 30 room 29 engine 22
        """
      ),
      (
        "image.multiarch",
        """
        image 168 <image> 143 armv7 135 exec 133 join 127 tag 119 amd 114 graviton 111 half 110
        m2 102 raspberry 99 work 97 arm 96 s390x 91 x86 91 server 88 format 72 build 71 customer 68
        name 68 error 65 laptop 63 run 63 got 61 suite 61 windows 60 gateway 58 release 58 ship 58
        match 57 student 54 warning 54 pc 52 apple 51 multi 49 multiarch 48 exist 47 jetson 46
        sensor 46 single 45 add 43 macbook 43 riscv64 43 added 42 machine 42 handout 40 teacher 40
        class 39 move 39 fork 37 notebook 37 api 36 exporter 36 <path> 35 mac 35 node 35 manifest 34
        produce 33 built 32 checkout 32 pcs 32 processor 32 separate 31 wants 30 fine 29 month 29
        aarch64 28 dockerfile 28 m3 28 qemu 28 use 28 using 26 emulation 25 get 25 developers 24
        normal 24 version 24 made 23 people 23 pis 23 complains 21 stitch 21
        """
      ),
      (
        "image.optimize",
        """
        200mb 214 propose 202 fat 181 normal 171 ml 170 get 167 huge 164 script 146 make 141
        leaner 134 production 134 save 130 image 129 slimmer 119 cut 116 sensible 116 static 116
        take 116 billing 113 html 113 toolchain 110 download 109 diet 108 gcc 108 nginx 103
        small 102 world 102 big 101 registry 101 made 99 weighs 99 gb 97 hour 94 enormous 91
        shrink 91 earth 90 java 90 roof 88 suggest 88 <image> 83 storage 83 cold 82 base 80
        satellite 77 carry 76 finance 76 python 75 compilers 73 better 72 complains 71 node 71
        lighter 69 report 69 cost 68 nav 68 pain 68 ridiculous 68 deploy 66 analytics 65 service 65
        data 64 ui 64 update 63 minutes 62 autoscaling 59 sane 59 ship 59 60mb 58 competitor's 58
        laravel 58 search 58 3gb 57 end 57 min 56 boss 55 wordpress 55 ai 54 home 54 smaller 53
        slim 52 student 51 svc 51 teammate 50 four 49 half 49 device 47 heavy 47 turn 46 high 45
        test 45 rf 44 etl 43 move 43 first 42 flask 42 rm 42 bring 40 distroless 40 latency 40
        scale 40 geo 39 start 39 tiles 39 edge 38 large 38 cluster 37 gigabytes 37 find 36
        container 33 dashboard 33 vendor 33 bearable 31 bot 31 chat 31 proposal 31 trim 31
        included 30 kill 30 course 29 reduce 29 weight 29 lose 28 fits 27 flash 27 telemetry 27
        put 26 numbers 25 gain 23 internet 23 mbit 23 office 23 kiosk 22 branch 21 version 21
        """
      ),
      (
        "image.prune",
        """
        image 299 rebuild 241 leftover 199 rid 189 build 178 full 166 hundred 160 layers 158 use 158
        none 150 container 144 toss 143 leave 135 weeks 134 nameless 133 unused 129 refers 126
        dangling 122 gb 119 used 119 stay 109 ls 108 needs 108 page 105 list 103 volume 99 pull 97
        chuck 94 rubbish 91 run 89 untagged 87 older 81 throw 79 pile 78 discarded 76 spring 75
        concerned 74 ssd 74 acme 72 eat 72 get 72 lost 72 time 72 deploy 71 far 70 lies 70 rows 70
        previous 69 box 68 ci 68 ahead 67 harddisc 67 backup 65 tag 64 ten 64 clear 61 ctr 61
        keep 58 disappear 57 load 57 app 56 labelled 55 clean 53 month 52 engine 50 teach 50
        docker 49 notebook 49 days 45 earlier 45 night 45 name 41 base 38 cost 37 drop 35 re 35
        endless 34 server 34 make 33 matter 33 prune 33 rebuilt 33 gone 32 img 30 clutter 27
        ditch 27 host 27 untouched 21 watchtower 21
        """
      ),
      (
        "image.pull",
        """
        grab 230 <image> 200 newest 197 candidate 168 pul 168 latest 165 host 161 local 159
        weekend 156 <ports> 154 gpu 153 company 152 vllm 150 exactly 142 switch 140 make 137
        laptop 135 unable 135 machine 132 mongo 130 beforehand 125 flight 125 box 124 hotel 123
        digest 122 keycloak 119 dev 115 hour 115 find 110 teh 110 train 110 mysql 109 tonight 109
        store 108 bring 103 immich 98 pull 98 staging 98 fetch 94 stop 94 firewall 93 alpine 92
        offline 92 slow 92 close 88 release 84 midnight 83 linked 82 maintenance 82 redis 82
        webui 82 arm64 81 copy 81 eclipse 81 registry 79 wifi 78 current 77 jenkins 76 refresh 76
        version 75 plan 74 slim 74 windows 74 five 73 authentik 72 platform 72 change 68 image 65
        fresher 63 update 60 open 56 fi 54 flavour 54 variant 54 wi 54 disk 53 demo 51 m1 50
        mosquitto 50 nvidia 50 security 50 dockerhub 49 notebook 49 intel 47 start 44 last 41
        docker 40 runtime 40 flavor 36 jellyfin 33 build 32 rabbitmq 32 mcr 31 sql 31 amd64 28
        far 28 img 26 <path> 25 meantime 25 myself 24 put 24 bookworm 23 arm 22 name 22
        """
      ),
      (
        "image.push",
        """
        laptop 227 built 210 get 199 retag 195 others 177 needs 168 ready 168 server 157 <image> 145
        successfully 145 teammate 132 grab 128 rebuilt 123 exist 118 see 118 don't 115 put 111
        finished 109 notebook 108 send 108 signed 107 pull 105 find 104 centre 102 ghcr 94 cad 91
        colleague 91 nexus 90 bring 89 fetch 89 great 88 hotfix 87 stuck 87 tag 87 refers 86 chem 85
        <path> 83 cluster 82 fleet 81 image 81 missing 78 admin 77 biggest 75 ml 75 safe 75
        groupmates 73 happens 72 img 72 pc 72 box 71 helps 70 layers 70 torch 69 arrive 68
        computer 68 engineer 68 field 68 local 68 noon 68 tele 68 qa 67 stop 64 create 61
        download 61 crawling 59 unauthorized 56 required 54 tonight 53 authenticate 50 repository 50
        <file> 49 machine 48 harbor 46 time 46 myshop 45 second 45 green 44 build 42 quiet 42
        registry 38 holiday 37 ship 36 ecr 35 gb 34 dockerhub 32 first 32 ops 31 kiosk 30 company 29
        fax 29 workstation 29 failed 28 address 25 quality 25 spring 25 fresh 24 gave 22 account 21
        omar 20
        """
      ),
      (
        "image.remove",
        """
        <image> 254 gigs 219 gone 219 cuda 213 mistakes 182 server 177 untagged 172 three 170
        away 160 longer 159 sap 159 agent 149 machine 144 throw 141 image 132 gb 131 firefox 130
        img 130 wrong 130 host 126 pull 126 space 123 ugly 123 copy 117 rmi 117 id 116 don't 113
        free 113 prune 111 take 111 local 110 rasa 108 servercore 108 accidentally 107 ollama 107
        force 106 made 106 kick 104 windows 104 called 100 tag 100 license 98 mustn't 97 till 97
        9be1 92 stay 90 laptop 88 guy 84 tutorial 81 everywhere 79 ubuntu 79 oracle 77 fe 76 keep 76
        list 76 none 75 container 74 drop 74 giant 73 kestrel 73 abandoned 72 remove 72 xe 69
        log4shell 68 store 68 delete 65 banned 62 bin 60 get 60 needs 60 sits 58 project 57 legal 54
        scanner 54 licence 53 lies 53 use 53 disk 51 april 50 end 50 homework 48 python 48 stop 48
        build 47 course 47 single 47 v1 46 vendor 46 crawler 45 lose 45 tensorflow 45 rails 43
        3f9c1 41 91fe0c 41 irrelevant 41 19gb 40 vm 40 ctr 37 load 37 opencv 36 download 35 tiny 35
        prototype 34 understand 32 tmp 28 conflict 27 f 27 using 27 dead 26 form 26 trainer 26
        huge 24 al 23 bot 22 0f8d 21 7d9495d03763 21 mongo 21 leave 20
        """
      ),
      (
        "image.scan",
        """
        built 160 scout 100 dare 83 update 82 don't 81 base 80 fresh 80 push 62 <image> 43 image 36
        docker 34 scan 23
        """
      ),
      (
        "image.tag",
        """
        called 295 <image> 282 known 236 tuesday 199 tga 182 myself 159 stable 142 build 127
        begin 126 name 124 tiler 123 prefix 110 bc 109 id 105 put 105 namespace 104 said 102 org 101
        fix 100 qa 100 today's 99 verify 99 give 97 marked 97 proper 97 whisper 96 needs 93
        script 92 rename 89 turn 89 latest 86 local 84 deploy 82 find 81 alias 80 v2 77
        production 76 yesterday's 76 exist 69 label 69 second 69 work 64 a1b2c3d4 62 reachable 60
        current 58 hub 57 told 56 cup 55 night 54 builder 52 test 52 8c2f1 50 hand 49 churn 48
        fine 48 harbor 48 box 47 moment 47 staging 46 a91c3 45 numbers 44 push 44 5b1c2f8e9a 43
        crawler 42 plain 42 image 41 release 40 europe 39 nginx 39 built 38 date 38 node 38 got 37
        leave 36 77ab03 35 90ab 35 produce 35 carry 34 upgrade 33 f3a9c1 32 radius 32 2b7e 31
        nameless 30 last 29 photos 29 9be21c 28 billing 28 mean 28 pictures 28 remember 27
        4c1d9e0b 25 far 25 fastapi 23 keep 23 overwrites 23
        """
      ),
      (
        "network.create",
        """
        private 287 put 235 <path> 208 external 193 net 190 separate 172 real 164 monitoring 163
        isolated 159 name 157 backend 150 tutorial 149 step 148 container 132 hook 132 default 123
        found 115 lan 114 dmz 113 two 111 live 109 datalab 107 ipv6 105 office 105 different 104
        jupyter 104 dns 103 share 102 called 97 eth0 97 resolve 97 file 96 edge 93 somewhere 90
        pihole 88 see 88 mongo 87 network 87 internet 84 compose 83 proxy 83 set 83 svc 83
        grafana 82 notebook 82 order 82 run 82 blue 80 expected 75 redis 75 says 75 bridge 74
        house 73 enabled 68 talk 67 test 67 guide 65 reverse 65 internal 64 api 63 reach 60 setup 60
        create 59 declared 59 lab 59 device 57 needs 56 <file> 55 outbound 55 outlive 55 camera 54
        web 53 ctr 52 kunde42 49 make 49 eno1 48 home 48 standalone 48 shop 46 pci 44 zabbix 44
        agent 43 they're 43 segmentation 41 teams 40 daemon 39 docker 39 response 39 members 38
        together 38 red 37 exist 35 o 32 architecture 30 code 30 decision 30 find 30 mail 30
        three 30 eachother 29 postgres 29 wiht 29 none 28 production 28 driver 27 eth1 27 iot 27
        keycloak 27 scanner 27 line 26 plain 25 mosquitto 24 give 23 address 22 anywhere 22
        observability 22 promtail 22 rest 22 vault 22 free 21 payments 21
        """
      ),
      (
        "network.inspect",
        """
        ip 278 backend 229 mtu 211 net 209 address 207 options 198 network 194 name 193 ips 185
        somebody 178 attached 166 taken 166 overlay 164 icc 145 interface 141 internal 141
        parent 140 proxy 139 moment 135 ipv6 131 share 126 database 122 monitoring 121 use 121
        hangs 119 lab 117 gateway 113 dmz 106 container 104 sits 103 mysql 100 curious 96 macvlan 90
        inspect 84 get 83 diagram 82 exactly 82 world 81 called 80 gave 79 outside 79 security 79
        configured 75 turn 74 plug 73 firewall 72 mesh 72 range 72 db 71 redis 71 details 70
        static 70 architecture 69 cut 69 got 69 app 68 stay 68 encrypt 66 bridge 65 subnet 65
        wich 65 two 64 iot 63 br 62 claims 62 free 60 says 60 teh 60 db01 58 members 53 guy 51
        corp 49 hard 49 license 48 vpn 48 broken 46 code 46 broker 45 lan2 43 month 42 printer 42
        fix 40 server 40 datalab 39 docker 39 lan 38 netops 38 whitelist 38 tier 36 office 31
        live 29 mqtt 28 fleet 27 connect 25 ago 24 assessor 22 card 22 debug 22 inside 22 pci 21
        zone 21
        """
      ),
      (
        "network.list",
        """
        net 374 overlay 221 network 206 bridge 194 macvlan 165 host 159 lits 155 compose 145
        left 144 range 134 use 125 <path> 122 occupied 110 mgr 99 lost 98 track 98 virtual 97
        pool 91 sits 90 driver 88 engine 87 w 84 work 84 machine 81 six 81 subnet 80 laptop 79
        pick 79 attached 78 wifi 78 vpn 77 swarm 76 docker 75 collides 73 grab 71 empty 70 lb01 70
        remove 68 show 66 complains 65 suspect 65 three 65 whatever 65 <file> 64 admin 64 dozens 64
        ipv4 64 non 64 available 63 create 62 year 60 map 58 mean 58 group 57 staging 57 default 55
        made 55 api 54 connect 54 begin 51 poor 45 type 43 overveiw 41 container 39 assignment 37
        claims 37 box 36 cidr 36 whos 36 find 32 name 32 wants 32 address 30 contains 30 eaten 30
        first 30 fully 30 predefined 30 hand 28 silly 28 server 27 drift 26 fish 26 forget 26
        half 26 seine 26 trawl 26 test 25 called 24 members 24 others 24 share 22
        """
      ),
      (
        "network.remove",
        """
        unplug 294 kick 286 take 269 bridge 226 network 213 net 203 dmz 180 nuke 173 august 164
        longer 164 falcon 163 subnet 162 vpn 162 leftover 143 experiment 139 shut 138 sonarr 138
        disconnect 134 mailhog 131 guest 125 block 120 leave 118 debug 116 stay 114 clear 108
        redis 107 members 105 public 105 backend 103 test 99 sandbox 98 useful 97 breach 95
        fileserver 95 needs 95 segmentation 95 branch 92 pentest 92 container 89 fully 87
        predefined 87 rid 87 delete 82 ds 82 pool 82 couple 81 we'll 81 away 80 course 80 camera 78
        failed 77 pull 76 clashes 74 torn 74 year 74 hack 72 hackathon 72 business 71 drop 71
        left 70 qa 70 anymroe 69 connect 69 empty 68 keep 68 project 67 storage 66 nas 65 half 64
        range 64 br 62 webmail 62 use 59 dead 56 made 56 see 56 ago 55 macvlan 52 rm 51 lab 50
        whatever 49 crawler 47 iot 47 gone 46 special 46 cart 45 suspect 45 compose 44 office 43
        legacy 41 <path> 36 frontend 36 test2 34 hangs 33 overlaps 32 unused 31 payroll 30 prune 30
        nobody's 29 internal 28 proxy 27 nobdy 26 subdivided 25 thirty 25 printer 24 long 22 ci 21
        name 21 scratch 21
        """
      ),
      (
        "network.troubleshoot",
        """
        talk 286 time 200 internet 185 bind 183 enotfound 181 b 178 api 172 fine 172 apt 170
        ping 158 container 156 traffic 156 find 154 pool 154 traefik 153 canot 150 rabbit 150
        space 150 echother 149 firewalld 148 unreachable 133 missing 128 reach 128 allocated 126
        frontend 122 app 118 overlaps 116 says 115 hand 114 get 109 prometheus 108 box 107 teh 106
        myapp 104 nameserver 104 shop 102 show 101 database 99 inside 99 postgres 97 establishing 92
        minio 91 mysql 91 backend 88 worker 87 known 86 work 86 mongo 85 getaddrinfo 83 forever 82
        failed 78 outbound 77 kafka 76 reset 76 see 75 take 75 turn 75 two 73 grafana 72 ufw 72
        n8n 71 wordpress 71 linux 70 request 69 large 67 rule 67 got 65 nuget 64 published 64
        pass 63 redis 63 directly 61 auth 60 small 60 network 59 run 59 join 57 dead 56 answer 54
        bytes 52 <image> 50 round 50 timeout 50 update 47 hostname 46 none 46 queue 45 salesforce 45
        tv 45 check 43 sap 43 address 42 collides 42 flask 41 found 39 claims 38 explain 38 log 38
        kuma 37 they're 37 uptime 37 curl 36 net 36 list 33 change 31 connect 31 srv 28 host 27
        upload 27 pc 26 port 26 error 25 db 24 db01 24 payload 24 sonarr 24 broken 21 smells 21
        jellyfin 20
        """
      ),
      (
        "registry.cleanup",
        """
        customer 234 push 185 ghcr 184 erase 182 quay 163 hub 160 published 148 vanish 147
        accident 145 dev 142 registry 137 wipe 132 mean 127 half 125 disappear 123 <image> 122
        tag 120 get 116 year 116 manifest 114 self 110 commit 106 take 106 feature 102 build 99
        pull 99 orphaned 98 accidentally 96 broken 94 older 94 branch 93 merge 93 ecr 90 night 88
        repo 85 host 83 gitlab 82 full 81 rc 77 remove 74 version 74 inside 73 monorepo 73 tb 73
        database 72 data 71 retention 71 care 70 patient 69 project 68 mostly 67 upload 66
        mustn't 65 pr 64 holes 62 known 62 svc 62 till 61 ci 59 mailer 59 money 56 they're 55
        quota 54 side 54 storefront 54 request 53 delete 51 distributed 50 fetch 50 semver 50
        longer 49 thrown 49 harbor 48 happens 46 mistakes 46 copy 45 grown 45 kill 43 repository 42
        w 42 ago 41 somebody 38 left 37 3k 36 axe 36 make 36 snapshot 36 exceeded 35 euros 34
        gone 34 pay 34 cloud 33 testtest 33 yaer 33 beta 32 test1 31 test2 31 laptop 30 sha 30
        live 29 others 29 quote 29 remain 29 belong 28 gb 28 march 25 sandbox 25 space 25 exp 24
        pullable 23 train 23 public 22 rid 22 empty 21 none 21 x 21
        """
      ),
      (
        "registry.copy",
        """
        hub 232 directly 192 artifactory 179 limit 165 leave 160 harbor 152 rate 151 signature 149
        ghcr 148 ecr 139 internal 127 registry 127 vllm 124 skopeo 121 unchanged 119 frankfurt 118
        nexus 116 <image> 114 quay 113 platform 112 <file> 111 get 106 acr 99 laptop 99 straight 96
        image 95 reach 95 base 90 digest 90 exactly 89 daily 85 singapore 81 ages 79 bring 79
        factory 79 identical 75 init 75 tenant 75 vault 73 switch 71 internet 68 download 66 pull 62
        gitlab 61 dockerhub 59 bytes 55 live 54 github 52 grafana 50 unaltered 50 dependent 45
        tells 45 disk 44 prem 44 upstream 44 bite 43 break 41 longer 41 keep 39 azure 38 case 38
        crane 38 kill 38 shut 37 slim 37 change 34 failed 34 ideal 34 office 33 tool 33 brought 31
        duplicates 31 store 31 take 31 customer 30 dutch 30 operator 30 swiss 30 aliyun 29 china 29
        enough 29 ought 29 full 28 remain 28 push 27 server 27 build 26 two 26 cluster 25
        constantly 25 put 25 space 25 use 25 hit 24 gcp 23 whatever 23 bitnami 22 vendor 20
        """
      ),
      (
        "registry.login",
        """
        <file> 178 work 172 token 149 ask 139 password 133 gitlab 132 azure 118 creds 104 docker 104
        user 103 acr 98 company 98 signed 98 log 97 account 89 type 89 keep 88 sing 83 accept 73
        denied 73 group 72 laptop 72 paid 72 toomanyrequests 72 allowed 70 computer 70 store 70
        robot 67 access 66 pull 66 end 65 somewhere 64 engine 63 eu 62 central 60 hub 57 node 57
        get 53 server 53 text 52 fetch 49 acmeprod 47 name 47 resource 46 turn 45 credentials 44
        request 44 image 43 plain 43 registry 38 stdin 38 artifactory 37 failed 37 host 36 auth 35
        ecr 35 factor 34 connect 32 deploy 31 matter 25 university 25 aws 22 box 22 change 21
        wants 21 2fa 20
        """
      ),
      (
        "registry.promote",
        """
        approved 229 become 174 pass 171 repo 171 <image> 169 move 156 registry 155 test 135
        take 134 prod 133 local 112 sync 108 official 107 artifactory 102 stable 102 rc 96 bytes 93
        make 93 acceptance 91 build 89 project 86 sha 84 blessed 83 artifact 80 harbor 72
        repository 70 head 69 release 68 staging 68 weeks 67 ecr 66 point 66 tariff 66 manifest 65
        qa 65 cr 63 production 62 engine 60 idp 60 signed 60 bff 57 uat 56 mobile 55 night 55
        bits 53 candidate 51 model 51 customer 49 board 48 lift 48 quarantine 48 rebuild 48
        promote 47 security 45 rc5 42 signoff 42 vpn 42 checklist 41 belong 40 portal 40 live 39
        docker 36 said 34 sits 34 says 28 install 27 ticket 27 identical 24 graduate 22
        integration 20 ledger 20
        """
      ),
      (
        "registry.retention",
        """
        kept 223 tag 180 keep 160 build 149 snapshot 137 month 136 release 135 quay 121 survive 121
        show 120 forget 117 long 117 days 111 registry 101 year 98 see 96 pull 94 auditor 93
        automatic 92 branch 90 rule 89 image 87 harbor 85 ecr 84 repo 83 doubled 82 live 81
        delete 77 stale 76 stay 76 pr 75 quarter 73 merge 72 request 72 seven 72 billing 71 dry 70
        archive 68 lose 68 manager 68 gone 67 untagged 66 hand 65 work 62 clean 61 wants 60 ci 58
        ten 58 five 57 net 57 rises 57 cost 54 service 54 finance 52 save 51 curse 50 demands 50
        junk 50 longer 50 mustn't 50 vanish 50 available 49 expires 47 recent 46 youngest 46
        spare 45 scheme 44 spend 44 falls 43 remain 43 shop 42 v 42 away 41 policy 41 dev 40
        throw 39 last 37 needs 34 automatically 33 rid 33 start 31 management 30 decide 29 night 28
        draft 27 forever 27 version 27 sensible 26 project 25 click 24 friday 23 store 23 hold 22
        regulators 22 bank 21 fortnight 21 given 21 core 20
        """
      ),
      (
        "registry.tags",
        """
        newer 262 arm64 261 vendor 219 <path> 177 arm 176 published 172 <image> 166 point 162
        registry 160 push 159 sha256 157 make 155 harbor 151 wat 144 manifest 138 official 136
        intel 132 price 132 called 130 ppl 129 claims 128 remember 125 build 121 found 120
        python 118 repo 112 made 111 <file> 110 hub 110 version 110 private 109 upstream 105
        variant 105 exist 101 gateway 99 argo 94 hotfix 94 knows 94 colleague 90 says 90 survey 90
        owe 88 believe 87 mirror 85 offers 85 tileserver 85 said 82 engine 79 jdk 79 ago 77 give 75
        wants 75 hour 72 quay 72 equivalent 67 upload 63 unknown 61 webshop 61 download 59 api 57
        far 57 recent 57 company 56 keycloak 53 repository 53 scheduler 53 pin 49 contains 47
        node 47 tag 47 curl 46 windows 46 remote 45 tool 43 pgvector 42 amd64 41 slim 41 digest 39
        inventory 38 see 37 supposed 37 cleanup 34 service 34 sha 32 yesterday's 32 ecr 31 saw 30
        ghcr 26 billing 24 checkout 24 highest 23 minor 23 port 23 output 22 moment 21 got 20
        """
      ),
      (
        "system.df",
        """
        gigabytes 249 clean 227 win 207 docker 199 reclaim 197 suspect 191 cache 189 prune 176
        big 174 gain 172 numbers 168 mac 167 runner 159 unused 149 cleanup 148 worth 147 eat 138
        gb 131 get 130 build 129 avail 125 filesystem 125 teh 124 <file> 121 read 118 delete 116
        free 113 using 113 worry 106 used 104 volume 101 size 94 host 93 amount 92 image 90 fill 86
        first 83 mounted 81 laptop 80 ssd 75 break 73 sits 73 diagnose 64 wise 62 gone 59 claims 56
        drive 56 take 56 gigs 55 says 55 hold 54 occupied 52 disk 51 compare 48 footprint 47
        guilty 47 larger 47 partition 47 mb 46 order 46 mcuh 45 split 44 hogging 41 site 41 small 41
        rails 40 box 38 repo 38 desktop 34 pictures 33 usage 31 vars 30 db 29 dose 29 project 29
        ues 29 disc 28 alert 26 dkr 26 dangling 24
        """
      ),
      (
        "system.info",
        """
        overlay2 283 memory 213 date 193 worry 186 registry 172 ps 171 btrfs 157 engine 153
        runtime 144 gpu 143 buildkit 139 qualifying 139 runbook 139 secret 138 support 137 use 120
        machine 119 total 119 jo 114 pc 113 count 109 docker 107 cpu 106 warning 106 mirror 103
        says 100 install 99 see 99 mac 98 dir 95 driver 94 rootless 93 root 91 default 87
        insecure 82 version 82 devicemapper 77 complains 75 processor 73 wants 72 <file> 65 log 61
        client 59 vendor 50 configured 48 minimum 42 scroll 40 mean 39 using 39 problem 36 print 35
        program 35 nas 30 remap 29 userns 29 ticket 26 wich 26 api 23 info 23 daemon 22 details 22
        read 21 cgroup 20 open 20
        """
      ),
      (
        "system.prune",
        """
        dead 251 needs 240 room 230 device 197 write 197 except 196 sweep 190 hurt 182 left 167
        make 167 alone 163 <path> 156 give 154 spring 153 system 152 dangling 148 laptop 133
        precious 132 related 128 start 119 cache 117 get 110 docker 106 fresh 105 buildkit 98 ci 97
        runner 96 stop 95 free 94 container 92 unused 91 network 89 gigs 88 loose 78 failed 77
        older 77 away 76 evrything 75 alarm 73 whatever 71 everthing 70 expendable 70 space 63
        build 61 copy 61 run 61 general 57 layers 55 corpses 51 disk 51 manual 43 builder 42 ctr 42
        junk 42 remove 42 clean 41 macbook 41 monday 40 otherwise 39 postgres 38 file 36 hour 35
        throw 34 usd 32 agent 31 flush 30 full 29 stay 29 drop 27 got 26 dev 25 gb 25 longer 25
        server 25 complete 24 gigabytes 23 called 21
        """
      ),
      (
        "volume.backup",
        """
        fill 248 yesterday's 234 live 200 upgrade 198 data 179 nas 166 <path> 162 wipe 158
        <file> 156 copy 149 carry 147 redis 147 first 145 blows 140 pg14 140 get 139 min 139 put 126
        nexus 124 nfs 121 build 116 today's 114 exist 111 saturday 111 bookstack 108 volume 108
        server 107 macbook 105 wrong 99 move 93 book 91 bookkeeping 91 incl 87 share 85 media 84
        mysql 83 tarball 80 <ports> 70 gitlab 68 zip 68 influx 66 accident 64 file 64 index 64
        nuke 64 elasticsearch 63 es 63 external 62 tonight 62 upload 61 make 60 safe 60 tgz 60
        database 59 give 59 mariadb 58 monday 58 vw 58 contents 57 rent 57 update 57 nextcloud 56
        test 56 dir 55 pictures 55 weekend 55 anywhere 53 format 53 measure 53 cancelled 51 dies 50
        redmine 50 midnight 49 minutes 48 pgdata 48 year 47 made 46 vol 46 forum 45 photos 45
        sleep 45 three 45 better 44 english 44 family 44 fresh 44 sorry 44 tar 42 sits 41 state 41
        touch 41 take 40 host 39 pg 39 weeks 37 outside 36 docker 35 timestamps 35 box 32 two 32
        home 31 openldap 30 archive 28 run 28 calibre 27 disk 26 literally 26 aside 25 library 25
        sideways 25 stay 24 case 23 mongo 22 unpacked 20
        """
      ),
      (
        "volume.create",
        """
        place 307 external 239 empty 227 vol 210 tmpfs 200 storage 196 found 181 log 174 folder 173
        none 171 says 166 somewhere 154 data 142 share 140 volume 140 backed 134 app 131 upload 129
        tool 127 live 124 longer 119 persistent 117 cifs 115 <path> 114 crate 114 scratch 112
        minio 107 postgres 102 separate 99 compose 96 keep 95 work 94 container 91 set 89
        minecraft 81 world 80 survive 78 called 75 create 75 shopdb 75 permanent 71 mysql 69 name 69
        ready 69 creds 68 sensor 67 mail 66 stay 60 label 59 media 59 w 59 2g 58 recreate 58 told 58
        true 58 archive 56 docker 55 db 52 attached 51 exist 51 mongo 51 redis 48 anonymous 47
        db01 47 stack 47 zotero 46 file 45 backup 44 megs 43 fast 42 max 42 we'll 42 blue 41
        thesis 41 docs 40 labelled 40 2gb 39 certs 39 install 39 available 36 research 36
        letsencrypt 35 prepare 35 weeks 35 marked 34 replace 34 admin 33 myself 33 model 32
        pipeline 30 tutorial 30 orignals 27 stop 26 influx2 25 several 25 spool 25 wants 25
        grumbles 24 photoprism 24 define 23 gave 23 kept 23 usable 23 far 22
        """
      ),
      (
        "volume.inspect",
        """
        big 342 disk 229 nfs 221 options 215 hangs 206 mounted 201 second 199 volume 191 vol 189
        delete 182 size 179 keep 176 local 173 path 160 host 157 name 152 physically 149
        attached 148 minio 145 says 141 vaultwarden 141 data 139 using 138 label 137 gb 136
        mautic 136 used 136 mountpoint 135 directory 134 share 133 touch 131 file 127 whcih 126
        certain 121 depends 121 assets 118 container 118 live 118 silently 116 dataset 113 tsdb 113
        made 110 driver 107 dare 105 media 103 prometheus 101 pgdata 100 wich 99 hesitate 96 log 96
        computer 94 details 90 teh 87 grown 84 ctr 83 etcd 83 fs 83 read 83 date 68 location 68
        become 64 forgot 64 project 63 cache 62 idle 62 anybody 61 two 59 scared 57 store 57
        elastic01 54 directly 53 upload 49 v3 49 compliance 48 mlruns 48 exist 46 write 46 make 45
        node 44 db 43 inspect 42 somebody 42 ask 41 list 41 clickhouse 40 sentry 40 document 39
        gigabytes 39 sits 39 use 39 end 38 inside 38 hard 36 compose 34 docs 33 nas 32 show 31
        elasticsearch 29 paperless 29 grafana 24 create 23 export 22
        """
      ),
      (
        "volume.list",
        """
        use 259 backup 252 data 242 volume 231 mounted 213 volms 210 month 200 large 196 big 186
        name 185 store 182 anonymous 178 delete 176 long 170 storage 162 host 158 decide 156
        size 147 server 146 biggest 145 vol 142 using 141 fattest 139 kept 139 top 139 plan 135
        ask 131 show 129 kunde42 127 1gb 125 engine 124 wiki 124 inherited 123 set 122 belong 121
        ago 120 last 119 lits 119 persistent 119 database 116 erpnext 114 put 113 somewhere 101
        keep 96 container 91 nas 91 nfs 89 live 87 forum 85 remember 84 docker 82 got 82 survey 81
        first 80 afraid 77 state 75 project 72 remove 72 give 70 list 69 machine 68 driver 65
        network 65 gone 57 8c1f 55 e09b 55 hex 54 everywhere 53 whom 52 hack 50 recall 50 pg 48
        hackathon 45 overview 42 character 41 umfrage 41 called 40 netdata 40 hundred 37 forgot 36
        pgdata 36 concept 34 find 32 hash 30 paperless 28 customer 24 see 23 wat 23 create 20
        """
      ),
      (
        "volume.prune",
        """
        volume 322 gb 284 leftover 237 wipe 225 remain 213 attached 210 data 195 included 190
        <path> 166 vol 163 linked 161 three 158 container 152 df 152 drop 144 away 142 remove 138
        free 137 rid 133 peace 131 unused 131 ci 124 dangling 124 none 124 orphaned 123 w 122
        use 120 belong 116 they're 116 needs 111 hangs 109 throw 108 ls 103 ahead 100 dispose 98
        line 98 unattached 98 storage 96 testcontainers 96 reclaim 95 stay 94 f 91 got 91 mounted 89
        name 89 feel 88 abandoned 84 run 84 gigs 83 lose 81 host 80 nuke 80 particular 80 delete 79
        leave 77 active 75 total 75 zap 75 matter 73 reclaimable 73 don't 72 backup 70 test 69
        clean 68 rest 66 purge 64 build 62 eat 62 machine 62 teh 61 dozens 57 get 55 exist 54
        local 54 ths 53 fear 51 dont 50 snapshot 50 thrown 50 labelled 45 year 45 made 44
        reference 44 integration 42 semester 42 staging 42 tried 42 docker 41 anywhere 40 area 40
        except 40 refers 40 bin 39 hash 39 two 39 empty 38 letter 38 random 38 give 37 disk 36
        hundred 36 label 34 tehm 34 space 32 says 31 ctr 30 system 29 thousand 29 time 29 lost 28
        pile 28 full 27 cache 22 image 21 agent 20
        """
      ),
      (
        "volume.remove",
        """
        erase 238 needs 225 data 204 volume 195 delete 181 database 162 dies 160 influx 146
        thrown 145 destroy 141 gdpr 141 away 135 start 134 name 125 vol 125 incl 124 odoo 123
        bye 120 empty 113 rid 112 client 111 kill 110 hold 105 inside 105 begin 103 keep 101
        longer 100 cache 99 customer 97 zero 95 grr 91 migrate 91 4be1 90 tmpvol 90 disappear 88
        rds 88 left 87 dead 86 exactly 85 wal 85 daemon 82 response 82 kafka 81 scrap 80
        cancelled 77 error 75 exited 75 demo 73 loki 73 storage 73 ago 69 drop 69 log 69 chuck 68
        scratch 68 useful 68 teh 66 contents 65 remove 64 work 64 postgres 63 exist 62 present 62
        time 62 cease 61 playground 61 request 61 trial 61 despite 59 month 59 values 59
        container 58 discontinued 54 falcon 54 included 53 uninstall 53 db 51 test2 50 dir 48
        force 48 staging 48 vendor 48 test1 47 bookstack 46 sits 44 project 43 backup 42 gitlab 42
        called 41 tenant 41 two 41 worth 41 initialised 39 pg13 39 worthless 38 bin 37 save 37
        wipe 37 owner 36 poc 36 minio 35 refused 35 test 35 version 35 ask 34 dump 34 gone 32
        stop 32 acorn 31 older 30 using 30 ctr 28 three 28 mariadb 27 ipsum 26 lorem 26 obsolete 25
        dev 23
        """
      ),
      (
        "volume.troubleshoot",
        """
        write 279 folder 218 lost 185 recreate 184 edit 175 wants 163 empty 158 nfs 157 gone 156
        save 152 upload 149 hangs 142 selinux 142 restart 135 rows 135 time 130 show 129 yaml 127
        chmod 126 consume 120 vanish 116 see 114 update 114 container 113 pull 113 data 112 fine 112
        compose 110 wrong 109 gitea 108 don't 107 insert 107 note 106 print 106 v 106 dashboard 105
        share 104 mysql 101 rm 101 sonarr 100 tv 100 <path> 98 healthy 98 jupyter 98 grafana 97
        lose 97 library 93 host 92 arrive 91 inside 91 record 91 add 87 wordpress 87 redeploy 85
        frigate 82 api 78 dir 77 ctr 76 conf 73 install 72 permission 71 windows 70 page 69 wiki 66
        bind 65 <file> 63 form 63 denied 62 file 62 src 62 teh 62 enforce 61 uid 60 chown 57
        directory 56 find 55 fresh 55 mac 54 mabye 53 put 53 datadir 52 jenkins 52 rhel 52
        suddenly 52 paperless 51 deal 49 postgres 49 notebook 48 film 46 forum 44 rights 44
        network 43 pgdata 43 entries 42 templates 41 dev 40 pretty 39 reboot 39 tho 39 solve 36
        written 36 root 35 usb 35 gave 34 nas 34 photos 33 start 32 case 31 visible 31 days 30
        drive 30 frustrating 29 app 28 force 28 given 28 source 28 fedora 27 swear 27 versa 27
        version 27 vice 27 plex 26 site 26 jellyfin 25 prod 25 desktop 24 belong 23 seen 23
        primary 22 telegraf 22 django 21 readable 21 understand 21
        """
      ),
      (
        "gitops-pipeline",
        """
        request 193 merge 149 login 119 critical 103 put 103 raise 100 diff 99 fork 97 prs 97
        acceptance 87 belong 86 pr 86 test 85 env 79 failed 78 end 76 main 76 overlay 74 wedding 72
        red 70 woodpecker 62 notice 60 scan 57 service 55 acc 52 catch 52 tst 52 happy 51 live 51
        preprod 49 push 49 step 49 check 47 jenkinsfile 46 laptop 44 broken 42 everybody 42
        nothing's 41 config 40 date 39 production 38 tuesday 38 actions 37 run 37 hand 36 laravel 35
        matrix 35 make 34 trivy 34 gitops 33 karl 33 scp 33 ledger 32 match 32 min 32 prune 32
        whenever 32 decide 31 github 31 kustomize 31 skip 31 chart 30 deploy 30 lead 29 thats 29
        turn 29 v3 28 steered 27 comparisonerror 26 desc 26 gave 26 generate 26 layers 26 owner 26
        unknown 26 whatever 26 <path> 25 rpc 25 tired 25 advisory 24 conditions 24 helm 24
        registry 24 three 24 dependency 23 evening 23 faster 23 reuse 23 backend 22 state 22 add 21
        friday 21 python 21 code 20
        """
      ),
      (
        "gitops.pipeline",
        """
        end 120 login 120 critical 108 step 101 fork 97 prs 97 whenever 92 failed 82 karl 77 push 77
        main 76 red 75 head 72 hand 65 woodpecker 64 notice 62 put 59 scan 59 check 58 scp 58
        lead 56 rebuild 55 holiday 52 sandra 52 broken 51 laptop 50 github 47 jenkinsfile 47 test 47
        bits 43 different 43 nothing's 42 actions 41 merge 41 trivy 41 image 40 deploy 39 min 39
        matrix 38 automated 37 developers 36 suggest 36 friday 33 skip 32 workflow 32 python 31
        backend 29 layers 29 signed 28 comparisonerror 26 desc 26 generate 26 happens 26 tired 26
        unknown 26 add 25 evening 25 helm 25 knows 25 rpc 25 state 25 conditions 24 <file> 23
        code 23 dependency 23 faster 23 ghcr 23 reuse 23 leave 22 wait 21 circleci 20 explain 20
        load 20
        """
      ),
      (
        "gitops.promote",
        """
        request 233 pr 160 raise 139 staging 135 preprod 132 prod 130 version 129 acceptance 122
        environment 122 env 114 live 114 merge 113 diff 111 <path> 107 get 107 repo 107 canary 101
        belong 95 overlay 95 stop 93 argocd 92 production 86 turn 86 set 84 happy 80 argo 76 app 75
        uat 73 wedding 72 soaking 71 gitops 69 whatever 69 open 67 service 66 make 59 acc 57
        catch 57 date 57 tst 57 commit 55 run 55 days 54 everybody 52 note 52 pre 52 train 52
        integration 51 green 49 laravel 47 put 47 tuesday 47 decide 46 flux 45 take 45 owner 44
        tonight 44 kustomize 43 says 40 test 40 cleanup 39 match 39 prune 39 thats 39 chart 38
        ledger 38 three 38 time 38 values 38 folder 37 steered 36 gave 34 advisory 33 v3 33
        registry 31 file 30 supposed 30 board 29 config 29 job 29 two 29 gateway 28 tag 23 name 22
        int 21 read 21
        """
      ),
      (
        "kubernetes-operator",
        """
        gke 148 cluster 136 legal 130 eks 122 namespace 117 k3s 112 k8s 110 count 97 pods 92
        accept 88 copy 77 long 71 roll 71 <ports> 70 coredns 70 ops 70 <image> 69 eleven 69
        notfound 67 send 65 prod 64 ran 64 replicas 64 p 62 platform 62 replace 62 past 61 pvc 61
        v 61 cart 60 configmap 60 error 60 folder 60 rollout 60 service 60 overflow 59 run 59
        server 59 job 58 tester 58 enforce 55 find 55 proper 54 release 54 admission 53 openshift 53
        june 52 aks 51 black 50 application 49 baseline 49 rpc 49 huh 48 kubernetes 47 map 47
        apis 46 hardware 46 convert 45 drain 45 management 45 app 44 outgrown 44 d 43 friday 43
        kompose 43 work 43 config 42 inference 42 limit 42 single 42 authority 41 cause 41
        inventory 41 kubelet 41 watch 41 wrong 41 x509 41 people 40 ready 40 line 39 loki 39
        recommender 39 event 38 vaultwarden 38 boss 37 e 37 name 37 gb 36 label 36 thirty 36
        needs 35 readme 35 stack 35 swarm 35 translate 35 empty 34 fr 34 hour 34 ocr 34 revision 34
        signed 34 wtf 34 added 33 apply 33 create 33 script 33 set 33 vm 33 certificate 32 follow 32
        reason 31 six 31 club 30 give 30 hostname 30 mistakes 30 provider 30 pull 30 dashboard 29
        settle 29 time 29 days 28 said 28 volume 28 complains 27 nine 27 place 27 request 27 data 26
        till 26 wait 26 admin 25 gave 25 pending 25 workload 25 ask 24 daemonset 24 metrics 24
        shell 24 bug 23 chart 23 checkout 23 ingress 23 kubectl 23 pause 23 reach 23 small 23
        definition 22 manifest 22 ml 22 3m 21 6f7d9b5c8 21 9m2lq 21 ns 21 piece 21 rke2 21 start 21
        odd 20 policy 20 typos 20
        """
      ),
      (
        "kubernetes.debug",
        """
        tuesday 157 cronjob 156 fire 149 status 138 hangs 134 job 132 failed 129 bump 124 second 124
        statefulset 120 marketing 118 staging 118 count 113 daemonset 113 metrics 113 night 110
        restart 108 gke 104 added 98 half 95 rollout 94 request 93 first 92 send 92 replicas 90
        time 88 limit 84 says 84 find 83 pods 83 eleven 80 shop 78 autoscaler 76 cfg 76 crashes 76
        horizontal 76 update 76 kubernetes 75 dashboard 74 fine 72 payments 71 alive 70 event 69
        node 68 hour 67 notfound 67 policy 65 found 64 tester 64 unhappy 64 complete 62
        production 62 pull 62 huh 61 namespace 61 moment 60 volume 59 finished 58 ns 58 green 57
        work 55 cause 50 crashloops 50 host 50 loki 50 monitoring 50 pending 50 rpc 50 coredns 49
        hiya 49 wait 48 7d9 45 config 45 lost 45 attached 44 called 44 shape 43 code 42 place 42
        readiness 42 somebody 42 wtf 42 authority 41 kubectl 41 kubelet 41 x509 41 certificate 40
        network 40 recommender 40 state 40 cart 38 ready 38 checkout 37 ingress 37 configmap 36
        days 36 <file> 35 give 34 reason 34 refused 34 signed 34 manager 33 run 33 built 31 eu 31
        hit 31 error 30 replace 30 crashloopbackoff 29 management 29 push 29 stg 29 grafana 28
        overview 28 answer 27 7c9 26 broken 26 read 26 sick 26 <image> 23 flip 23 previous 23
        senior 23 java 22 notready 22 sits 22 3m 21 6f7d9b5c8 21 9m2lq 21 health 21 inherited 21
        instance 21 available 20 migrate 20
        """
      ),
      (
        "kubernetes.deploy",
        """
        values 184 put 175 black 160 friday 159 configmap 157 roll 151 watch 138 dev 134 get 125
        set 120 test 118 k8s 117 everything's 111 approved 110 release 110 exam 105 proxy 101
        change 99 cluster 98 pick 94 pods 94 live 93 version 88 written 88 bring 85 image 81
        downtime 75 found 71 zero 71 ran 68 staging 66 make 65 search 63 proper 62 web 62
        manifest 61 mailer 60 map 58 chat 57 replace 57 two 56 chart 55 drain 55 revision 53
        valid 53 name 51 ten 51 cart 50 online 50 people 50 report 50 thirty 50 healthy 48 twice 48
        use 48 hardware 47 inventory 46 demo 45 settle 45 resource 44 stop 43 thumbnailer 43
        rollback 42 copy 41 memory 41 night 41 tonight 41 coredns 40 finished 40 rid 40 stay 38
        paper 37 qa 37 risk 37 <path> 36 till 36 reach 35 switch 35 error 34 500s 33 evening 33
        expected 33 farm 33 frontend 33 money 33 billing 32 bug 31 helm 31 linter 31 namespace 31
        pause 31 diff 30 advertising 29 canary 29 cope 29 scale 29 wait 29 indexer 28 monday 28
        tv 28 load 26 time 26 slow 25 bounce 24 prod 24 website 24 customer 23 checkout 22
        midnight 22 prototype 22 show 22 hotfix 21 ledger 21
        """
      ),
      (
        "kubernetes.manifests",
        """
        image 154 needs 139 copy 127 repo 114 readme 107 cpu 106 inference 97 talk 96 adapt 95
        peak 95 horizontalpodautoscaler 88 yaml 88 hostname 87 numbers 86 two 84 standard 82 days 81
        traffic 80 dockerfile 75 past 73 deploy 72 write 72 empty 71 ops 71 http 70 service 63
        set 60 keycloak 58 database 56 reachable 56 mounted 55 api 54 config 53 ml 53 none 53 app 50
        hundred 49 k8s 49 tenant 49 hub 47 options 47 hand 45 instance 45 project 45 sensible 44
        fill 41 said 41 take 41 clue 40 scientist 40 small 40 networkpolicy 37 people 37 python 35
        eks 34 run 34 db 32 file 32 generate 32 fastapi 31 piece 31 platform 31 save 30 server 30
        baked 29 model 29 address 28 cluster 28 far 28 tls 28 directory 27 myapp 26 redis 26 code 25
        docs 25 reach 25 draft 24 upgrade 24 page 23 gb 22 mlflow 22 nerves 22 otherwise 22 three 22
        got 21 ingress 21 raw 21 vendor 21
        """
      ),
      (
        "kubernetes.migrate",
        """
        k3s 296 compose 272 docker 247 kustomize 245 <file> 184 pvc 177 volume 157 helm 151
        postgres 138 gke 128 chart 126 object 126 data 122 turn 118 eks 106 service 102 give 97
        get 94 line 93 vaultwarden 92 long 91 take 88 host 83 live 80 run 80 script 79 pgdata 75
        gave 74 p 72 <ports> 71 aks 71 swarm 71 start 69 kubernetes 68 server 67 v 67 convert 65
        follow 65 namespace 65 plain 63 single 63 <image> 60 label 60 env 59 mysql 59 gb 54
        openshift 54 boss 53 dies 53 box 52 end 52 june 52 kompose 52 traefik 52 d 51 whatever 51
        application 50 become 47 translate 46 company 45 restart 45 bot 44 command 44 outgrown 44
        platform 44 quiz 44 shell 44 carry 43 assistant 41 lab 41 management 41 brought 40 six 40
        vm 40 e 39 kubectl 38 manifest 38 nine 36 fr 35 month 35 ocr 35 admin 34 exactly 34 given 32
        paperless 32 club 30 provider 30 decide 29 signed 28 tool 28 contents 27 ns 27 keep 26
        upload 26 app 25 got 25 vol 25 secret 23 stop 23 away 22 name 21 rke2 21
        """
      ),
      (
        "kubernetes.validate",
        """
        probe 216 legal 211 accept 172 limit 169 yaml 169 kubeconform 165 file 162 mistakes 161
        overflow 144 output 131 stack 129 missing 128 work 123 <file> 118 month 116 templates 116
        anywhere 114 wrong 113 corect 112 manifest 110 check 109 break 108 copy 108 restricted 108
        correct 103 apply 101 use 99 folder 96 overlay 95 apis 86 definition 84 render 84 wrote 84
        kubectl 82 workload 82 admission 81 ask 76 enforce 76 befor 75 forgotten 74 baseline 73
        refused 73 security 73 fits 72 selector 72 statefulset 72 create 70 yml 69 get 67 server 67
        past 66 auditor 65 proof 65 service 65 error 64 complains 63 deploy 60 time 60 told 60
        version 60 runasnonroot 58 sin 58 valid 58 <path> 56 none 55 upgrade 54 embarrassing 52
        follow 52 myself 52 root 52 latest 51 front 48 first 47 kubernetes 47 indentation 46
        longer 46 pm 46 prod 43 rejected 43 seminar 43 sundays 43 dry 42 find 41 exist 40 forget 40
        style 40 pods 39 happens 38 took 38 switch 37 helm 36 k8s 36 move 36 api 35 level 35
        apiversions 33 bad 32 chatgpt 32 don't 32 resource 29 field 28 says 28 against 27 gone 27
        match 26 recognise 26 unable 26 afraid 25 odd 25 typos 25 mode 23 pass 23 slipped 23
        remove 22 said 22 last 21 rule 21 kustomize 20
        """
      ),
    ],
    belonging: """
      docker 262 net 254 grafana 229 dockerfile 225 git -208 pihole 208 unit -207 container 206
      nextcloud 199 <image> 192 ssh -192 ctr 188 query -187 pipeline -186 jellyfin 176 backup -173
      image 172 tonight 166 traefik 161 jupyter 159 frigate 158 returns -155 linux -154 repo 154
      difference -151 vol 151 checkout 148 shop 148 colleague 145 worker 145 friday 143 login -140
      loop -137 img 136 mode -136 explain -135 plex 134 sonarr 134 driver 133 dock -132
      gradle -129 failed -128 n8n 128 db 127 gigs 127 mail 127 somewhere 126 vaultwarden 126
      windows -125 env 122 exited 122 table -122 wordpress 122 complains 121 demo 121 process -121
      mlflow 120 svc42 120 bootstrap -119 rabbit 119 trainer 119 notebook 118 payments 118
      sits 118 certificate -117 edge 117 health -117 immich 117 ago 116 ec2 -116 needs 116
      tips -116 compose 115 github -113 half 113 made 113 core 112 svc 112 bounce 111 message -111
      kafka 110 moment 110 android -109 class -109 throwaway 109 iphone -108 mailhog 108
      customer 107 staging 107 faster -106 split -106 denied -105 column -104 inside 104
      legacy 104 mariadb 104 rollback -104 scan -104 sourdough -104 db01 103 learn -103 minio 103
      paperless 103 shut 103 somebody 103 weekend 103 function -102 lunch 102 parser 102
      version 102 write -102 fluid -101 frontend 101 index -101 proxy 101 car -100 crawling 100
      gave 100 npm -100 secret -100 metal -98 replicas 98 wrote 98 dns -96 poem -96 sql -96 teh 96
      <ports> 95 bare -95 unhealthy 95 account -94 convert -94 internet 94 pr 94 experiment 93
      prod 93 project 93 save 93 send 93 terraform -93 web 93 deep -92 paint -92 stay 92
      access -91 group -91 log -91 pg 91 alive 90 bridge 90 junior 90 policy -90 rabbitmq 90
      best -89 lb01 89 model -89 you'd 89 c -88 kick 88 mongo 88 rename -88 sorted -88 won -88
      fat 87 find -87 object 87 pgdata 87 plan -87 system -87 yaml 87 check 86 contains 86
      journalctl -86 layers -86 light -86 none 86 packages -86 promote -86 proust -86 token 86
      backend 85 billing 85 gunicorn -85 lab 85 vendor 85 choose -84 cocoapods -84 connect -84
      dev 84 domain -84 entries -84 gone 84 logical -84 mailer 84 resize -84 srv 84 user -84
      baked 83 conference -83 critical 83 guest -83 permission -83 script -83 share 83 wiki 83
      block -82 fresh 82 keycloak 82 lock -82 production 82 review -82 wear -82 crawler 81
      debian -81 forward -81 java -81 preprod 81 taken 81 throw 81 3g 80 beginner -80 lambda -80
      local 80 rows -80 ui 80 virtualbox -80 average -79 fast -79 finished 79 rejected -79
      resolve -79 reviewer 79 task -79 undefined -79 csv -78 google -78 long -78 macvlan 78
      middle -78 random -78 snoring -78 spark 78 water -78 7d9 77 cart 77 media 77 type -77 yml 77
      chrome -76 download 76 freezer -76 key -76 language -76 remove -76 security -76 sidekiq 76
      api 75 complete 75 ecr 75 exp 75 height -75 job -75 reason 75 retry 75 washing -75
      approved 74 developers 74 gitea 74 kill -74 noon 74 restore -74 written 74 box 73 buy -73
      ceiling 73 get 73 honest 73 hyper -73 idle -73 inherited 73 moths -73 port -73 volume 73
      built 72 express -72 hand 72 header -72 home 72 kettle -72 mac -72 postgres 72 privileged 72
      safe -72 segmentation -72 zookeeper 72 dog -71 far 71 keep -71 left 71 nail -71 twice -71
      assistant 70 bakery -70 million -70 prune -70 readable 70 unplug 70 agent -69 base 69 bot 69
      du -69 first 69 hamburg -69 mask -69 reverse -69 blue -68 ci 68 command 68 cook -68 cron -68
      dmz 68 intern 68 kuma 68 love 68 mosquitto 68 probe 68 rhyme -68 sundays -68 webpack -68
      chmod -67 flux -67 intel 67 ora -67 route -67 slow -67 smtp 67 cloudformation -66
      compute -66 d -66 engine 66 failure -66 fastest -66 hair -66 helpful -66 insert -66 nfs -66
      overview 66 real 66 resource 66 selenium 66 thread -66 acceptance 65 flags 65 gpu 65
      json -65 sheet -65 stuck -65 whale -65 away 64 dishwasher -64 exam 64 indexer 64
      javascript -64 manager -64 people 64 pi -64 pythonic -64 redis 64 scraper 64 sentences -64
      capital -63 deliver 63 early -63 galera -63 got 63 holiday 63 known 63 mr 63 panel -63
      runing 63 screen -63 take 63 treehouse -63 tutorial 63 v -63 bedtime -62 bring 62 e -62
      earn -62 ios -62 positive -62 printer -62 release 62 sync -62 transcoder 62 varnish 62
      article -61 bite -61 external 61 fault -61 jumps -61 lookup -61 order -61 qa 61 second -61
      self -61 spring 61 teach -61 auth 60 beforehand 60 blog 60 clocks -60 grace 60 happens -60
      httpd -60 implement -60 involved -60 longer 60 monstera -60 published 60 run 60 see 60
      stupid 60 synology -60 touch 60 whatever 60 wich 60 wiht 60 avocados -59 conflict -59
      database 59 dying -59 elasticsearch 59 hub 59 merge 59 nice -59 pronounce -59 registry 59
      required -59 serial -59 status -59 cache 58 celery 58 copy 58 excel -58 fan 58 gps -58
      instance -58 kotlin -58 ml 58 opinion 58 ping -58 remote -58 set -58 tune -58 certs 57
      garden -57 plot -57 reachable 57 rent -57 scikit -57 short -57 slim 57 subnet -57
      zigbee2mqtt 57 <path> 56 bank 56 config 56 cookies -56 cp -56 cup -56 de -56 flutter -56
      grown 56 monday 56 observability 56 options 56 passport -56 pycharm -56 survey 56
      wedding -56 appending -55 bash -55 builder 55 cancel -55 error -55 french -55 high -55
      hit 55 latex -55 method -55 minutes 55 mkv -55 password -55 polite -55 quit 55
      replication -55 shrink -55 suspect 55 teacher 55 wine -55 alpine 54 bad 54 consumer -54
      containerize 54 course 54 different -54 field -54 footprint 54 gain 54 greenland -54 ice -54
      injection -54 note -54 output 54 overnight 54 partition -54 profile -54 qgis -54
      restorehealth -54 roses -54 school -54 thesis 54 translate -54 uptime 54 usb -54
      accessdenied -53 acr 53 authorized -53 boat -53 deadlock 53 descale -53 firewood -53
      hurt -53 kids -53 label 53 lasagna -53 overlay 53 perform -53 ready 53 squash -53 tenant 53
      wait 53 workshop 53 automatically -52 bottom -52 called 52 dutch -52 extend -52 harbor 52
      harbour -52 legal 52 payroll 52 rain -52 reach -52 room 52 serving 52 show -52 space -52
      speed -52 swimming -52 turn -52 two -52 vinegar -52 worry 52 apache -51 backed 51
      birdhouse -51 controller 51 def 51 expires -51 glass -51 load -51 risky 51 serious 51
      stick -51 theorem -51 yesterday's 51 502s 50 acme 50 act 50 application -50 data 50
      detect -50 establishing 50 everybody 50 fine 50 gracefully 50 importer 50 ingredients 50
      jo -50 mailpit 50 newborn -50 ninja -50 nose -50 ospf -50 pentest 50 pulseaudio -50
      pytest -50 questions -50 regex -50 star 50 target -50 timestamps 50 tried 50 vanish 50
      wise 50 1g 49 2gb 49 3am 49 accept 49 actions 49 cyber 49 family -49 firebase -49 form -49
      funeral -49 gcc 49 llama -49 mqtt 49 payload 49 plant -49 reduce -49 rnu 49 text -49 tie -49
      traffic 49 transaction -49 trigger -49 wipe 49 wood -49 artisan 48 bored -48 broker 48
      cell -48 company 48 comparisonerror 48 components -48 desktop -48 device -48 dynamic -48
      halt 48 integration 48 iot 48 mikrotik -48 milk -48 mistakes 48 mp4 -48 outlook -48 pick -48
      publickey -48 puppet -48 receiver 48 rpc 48 tomato -48 tomcat 48 trace -48 ashamed 47
      attribute -47 awk -47 baby -47 balancer -47 cheap -47 coffee -47 convention -47 cycle 47
      dry -47 evicted -47 laravel 47 measure -47 opensearch 47 orange -47 peas -47
      plasterboard -47 prometheus 47 promql -47 recommend -47 timeout -47 triage -47 variables -47
      varnishadm 47 xml -47 believe 46 dba 46 details 46 digest 46 dinner -46 dolphins -46
      final 46 ghcr 46 grab 46 hd -46 hop 46 kibana 46 knit -46 labour -46 large -46 ldap 46
      macintosh -46 nexus 46 particular 46 restricted 46 spat 46 store -46 test 46 using 46
      whisper 46 worth -46 accidentally 45 background -45 baseline 45 crashes -45 dockerize 45
      drain -45 earring -45 ebs -45 erase 45 exactly 45 flour -45 hot -45 internal 45 land -45
      minecraft 45 orphaned 45 raise 45 sandra 45 vars -45 whenever 45 wsl2 -45 cylinder -44
      days -44 deploy -44 disabled -44 dvc -44 enough 44 export -44 fancy 44 firefox -44 god -44
      ha 44 handler 44 jpg -44 kunde42 44 n -44 prefix -44 rc 44 reruns -44 salesforce -44
      shirt -44 shortcut -44 stain -44 summer -44 vegan -44 verify -44 vm -44 vps -44 birthday -43
      brand -43 brutal 43 captain -43 chicken -43 criticise 43 dangerous -43 dir 43 easily -43
      found -43 fritzbox -43 handling 43 ifs 43 install -43 m -43 monitoring 43 org -43 osi -43
      pros -43 region -43 risk 43 rotate -43 speaker -43 spin 43 stream -43 style 43 sydney -43
      systemctl -43 teammate 43 track -43 tracker 43 array -42 authority -42 await -42 cactus -42
      chromium -42 cuda 42 element -42 fetch 42 flow -42 follow 42 gift -42 ingest 42 letter -42
      lettuce -42 make 42 oomkilled 42 orchid -42 oslo -42 phrases -42 plain -42 put 42 react -42
      rootless 42 schema -42 select -42 separate 42 site -42 smoke -42 stunnel 42 sum -42
      texas -42 they'll 42 tired 42 toilet -42 tour -42 tunnel -42 anew 41 audiobookshelf 41 b 41
      canada -41 cause 41 consume 41 err 41 fire -41 fireplace -41 gigabytes 41 gimp -41 helm -41
      hour 41 ideas -41 item -41 knee -41 lan 41 lecture 41 mismatch -41 nagios -41 name 41
      overwrites 41 pattern -41 pending 41 playbook -41 problem -41 runner 41 server -41
      servercore 41 sky -41 slurm -41 stack 41 sugar -41 supervisor 41 surname -41 swear 41
      they're 41 till 41 trademark -41 underlining 41 unsure 41 update -41 vim -41 visual -41
      walk -41 4g 40 blurry -40 british -40 camera 40 distro -40 doubled 40 falcon 40 feedback 40
      goroutine -40 ill 40 import -40 ledger 40 linked -40 maintain 40 manga -40 mean -40
      mentor 40 near 40 npmrc 40 parcel -40 picky 40 profession -40 r -40 rescue -40 rises -40
      router -40 scp 40 secondary -40 sensible 40 tgz 40 three -40 tv 40 unreachable -40
      verdaccio -40 w 40 64gb -39 800m 39 bread -39 cm -39 constipation -39 dicts -39 encoding -39
      eslint -39 except 39 fifty -39 gym -39 iframe -39 kernel -39 lag -39 lazy -39 machine 39
      match -39 memory -39 mirror -39 nvm -39 octopus -39 owner 39 pis 39 propose 39 retired -39
      scratch 39 spooler -39 summarise -39 templates 39 v2 39 airflow 38 auditor 38 borked 38
      classification -38 cloudflare -38 conversation -38 cruise -38 ditch 38 exist 38 filter -38
      heart -38 hiccup -38 httpchk -38 limit 38 limiter 38 maintainer 38 page -38 rdp -38
      recreate 38 rewritten 38 rf -38 ripe -38 sick 38 syncthing 38 talk 38 thursday 38 tmp 38
      tree -38 unsafe 38 vacation 38 weather -38 worcestershire -38 512m 37 7f3e 37 against 37
      azure -37 candidate 37 correlation 37 disk -37 font -37 girl -37 grey -37 implicits -37
      invalid -37 less -37 lost 37 mb 37 mem 37 moon -37 ops 37 opt 37 pen 37 recipe 37 sent 37
      silently -37 source 37 spot -37 stamps -37 tail -37 tax -37 titanic -37 ufw -37 zabbix -37
      anon -36 archive 36 club -36 custom -36 depends -36 desk -36 diff 36 don't 36 elastic 36
      enter -36 eyes 36 gitlab 36 held -36 hetzner -36 interview -36 late -36 lullaby -36
      newsletter 36 obliged 36 ollama 36 pmap -36 prevent -36 raid -36 resilience 36 revision 36
      sda2 -36 signature -36 sleep -36 spinnaker -36 stable 36 steganography -36 sudo -36 tar 36
      vienna -36 xfs -36 year -36 andthen -35 atomic -35 baseurl -35 boot -35 catalyst -35
      curent 35 dangling 35 deriveddata -35 differ -35 docusaurus -35 driveway -35 eat -35
      electricians 35 fatal -35 fits -35 healthcheck 35 history -35 incr -35 iron -35 melon -35
      mid 35 midnight 35 mobile -35 parallel -35 parish -35 photoprism 35 point -35 reefer -35
      robocopy -35 shy -35 standby -35 studio -35 suggest -35 trunk -35 values -35 vaultdata 35
      400px -34 africa -34 backgammon -34 bigquery -34 burkina -34 checkpoint -34
      columntransformer -34 cost -34 dispose 34 drive -34 dropout -34 enormous 34 exporter 34
      faso -34 forklifts -34 friends -34 homebridge 34 hubspot -34 influx 34 japan -34 jira -34
      jvm 34 k6 -34 kunde 34 life -34 norwegian -34 pancakes -34 part 34 php 34 pip 34
      potatoes -34 qt6 -34 quality 34 ram -34 regedit -34 sas -34 scanner -34 smart -34 solr 34
      stand 34 steered 34 ten 34 tool -34 trash 34 unifi 34 view -34 width -34 winter -34 yolo -34
      zipper -34 2g 33 40s 33 5s 33 close 33 code 33 codebase 33 ctrl 33 databricks -33
      directly 33 frozen 33 graph -33 healthier -33 heic -33 identifier -33 indentation 33
      inventory 33 io 33 jumpy 33 keras -33 keyerror -33 lisbon -33 muscle -33 network 33 node -33
      offline -33 pearl -33 powershell -33 rhel -33 rotterdam -33 shutdown 33 sing 33 stairs -33
      story -33 syslog -33 tallest -33 unbound 33 url 33 usage -33 vaccination -33 wsus -33
      ages -32 anchors 32 aws -32 bought 32 city -32 cone -32 consultant -32 df -32 dismantle 32
      egg -32 end 32 exceeded -32 flat -32 formula -32 gdb -32 golden -32 grows -32 gtm -32
      healthy -32 hogging 32 ibuprofen -32 interpreter -32 iso -32 k -32 karl 32 kitchen -32 l -32
      mustn't 32 notifications -32 openvpn -32 paragraph -32 pure -32 redux -32 rest 32 sd -32
      slider -32 small -32 specified -32 spelling -32 staff -32 sticky -32 switch 32 tear 32
      told 32 travel 32 uninstall -32 vpc -32 vulnerabilities 32 we'll 32 yarn -32 yellow -32
      € -32 19gb 31 advisory 31 biggest 31 birth -31 blank 31 cello -31 coat -31 cto 31
      current 31 daemon 31 dead 31 deadline 31 deal -31 default -31 delete -31 dodgy 31 earth -31
      ec2s -31 entirely 31 floating -31 idiom -31 intune -31 iptables -31 log4j 31 log4j2 -31
      moby -31 mum -31 myth -31 netplan -31 nginx 31 outside -31 pay -31 play 31 refund 31
      response -31 route53 -31 scheduler 31 selinux -31 spotify -31 strategy -31 teenager -31
      travelling -31 unattended -31 unused 31 upgr -31 winforms -31 2am 30 apk -30 bin 30 book -30
      bucket -30 channel 30 churn 30 collection -30 complexity -30 compost -30 council -30
      credentials 30 development -30 div -30 ext4 -30 foot -30 gpl 30 hammering 30 hires 30
      map -30 meeting 30 munich -30 myapp 30 native -30 nerves 30 netherlands -30 neural -30
      pool -30 practice 30 pythonanywhere -30 rebuild 30 rmi -30 roman -30 sec 30 shower -30
      software 30 spend 30 startup 30 stiff -30 terms -30 tmpfs 30 woodstove -30 8k -29
      adapter -29 adjacency -29 antwerp -29 apparmor -29 boil -29 callers 29 cat -29 center -29
      change -29 cheese -29 christmas -29 computer 29 conditions -29 coredns 29 demands 29 drop 29
      empire -29 father -29 flash -29 flyer -29 frame -29 heron -29 homework 29 hundred 29
      jazz -29 jenkinsfile 29 listening -29 litres -29 megabytes 29 msb4019 -29 nav 29 ns 29
      nvidia -29 operation -29 pandas -29 pension -29 pilot -29 prove 29 psql 29 reinstalls 29
      relaxed -29 resolution -29 said 29 sandwich -29 sciatica -29 shadow -29 sonar 29 thats 29
      thousand -29 tides -29 true 29 ttl -29 ups -29 website 29 wind -29 word -29 worst -29
      youtube 29 alert -28 annoying 28 arm64 28 auckland -28 battery -28 boy -28 br 28 buried 28
      capabilities 28 claims 28 clashes 28 configured -28 cura -28 date -28 devops -28
      dimension -28 draft 28 film 28 fish 28 forest -28 forgot 28 gcp -28 googleapi -28
      handshake -28 http -28 human -28 incl 28 introvert -28 ioc -28 ionice -28 jpeg -28 k8s 28
      least -28 leftover -28 lose 28 mayor -28 membership -28 mongodump -28 norway -28 poetry -28
      produce 28 rack 28 ramen -28 reconnecting 28 restart -28 rule -28 sea -28 side -28 snap 28
      son -28 tabs -28 today's 28 village -28 violations 28 wasted 28 win 28 x -28 yoga -28
      app1 27 app2 27 benefits -27 bulbs -27 cake -27 celebrate -27 chatgpt -27 cleanup -27
      cluster 27 docs 27 elixir -27 everest -27 fail2ban -27 finger -27 fork -27 fruit -27 fs -27
      headache -27 icc 27 japanese -27 kg -27 kilometres -27 laggy 27 laundry -27 leaner 27
      leave 27 liner -27 loft -27 min 27 naps -27 netlify -27 oracle -27 origin -27 patio -27
      permanent 27 permitted -27 pg14 27 radiator -27 recover -27 scale -27 shout 27 stl -27
      stomach -27 student 27 substitute -27 swallow -27 tarball 27 udp -27 vault 27 vss -27
      vue -27 wet -27 wider -27 writer -27 30s 26 active -26 authenticate 26 axios -26 bitte -26
      blood -26 blows 26 body -26 bowling -26 boyfriend -26 bundle -26 card -26 cease 26 chown 26
      click 26 cookie -26 discounts 26 downtime 26 environment 26 failover -26 five 26
      frankfurt 26 freeze 26 goodbye -26 hash -26 horoscope -26 instrument -26 judgement 26
      lamp -26 launch 26 leg -26 logstash 26 markupsafe -26 medici -26 moodle 26 mountpoint 26
      nas -26 o -26 overlook 26 overveiw 26 panic -26 pass 26 paving -26 percent 26 pregnancy -26
      president -26 pretty 26 recursive -26 restaurant -26 rewrite -26 reykjavik -26 rfc -26
      ridiculous 26 rm 26 roll -26 rust 26 sales -26 shift -26 srcset -26 stop 26 successfully 26
      they've 26 unable -26 unmount -26 workbook -26 worse -26 affected 25 agency 25 align -25
      allowed 25 bees -25 bow -25 brandenburg -25 brittany -25 broken 25 cherry -25 chess -25
      clamav 25 concertos -25 contents -25 cpus 25 daily -25 dishes -25 disposable 25 dk 25
      eight 25 encoder 25 evening -25 ffmpeg -25 fix 25 forbids 25 fra 25 front 25 hold'em -25
      homelab 25 hung 25 interest -25 landlord -25 length -25 logo -25 macvlan0 25 major -25
      master -25 mind -25 mysql 25 newest 25 older -25 pack -25 pain 25 parquet -25 pointer -25
      properties -25 reboot -25 reference -25 reuse -25 safari -25 sailors -25 scope -25 six 25
      storefront 25 streamlit 25 tesla -25 toddler -25 turkish -25 unmarshal -25 usual 25 wants 25
      watch 25 weeknd 25 wince 25 y -25 area 24 arguments -24 begin 24 belong 24 bhutan -24
      bleed -24 breakout 24 chat 24 chile -24 cloned -24 cons -24 cousin -24 crm 24 cure -24
      damages -24 dotnet 24 elephant -24 emerg -24 erlang -24 garage -24 gate 24 generate -24
      ginger -24 golf -24 haggis -24 hangover -24 head 24 headset -24 heresy -24 hijacks -24
      hive -24 huge 24 ingress -24 king -24 libra -24 lies 24 linter 24 live 24 mars -24
      mortimer -24 notifier 24 numbers -24 october -24 override 24 paperback -24 path 24 peel -24
      pharmacist -24 procedure -24 proxmox 24 psu -24 push -24 quinces -24 restic -24 s3 -24
      saw 24 setimmediate -24 social -24 socket -24 sore -24 stripe -24 submit 24 tanzania -24
      throat -24 tmux -24 tordesillas -24 treaty -24 trilogy -24 trivial 24 typescript -24
      vertico -24 video 24 weekday -24 work -24 zero 24 500s 23 512g -23 accommodate -23 adopt -23
      advertising 23 afraid 23 america -23 angular -23 anonymous 23 ask -23 axis -23 banned 23
      beatles -23 bedroom -23 bigger -23 blocker 23 buttermilk -23 case -23 coverage -23 cut 23
      dark -23 declared 23 desc 23 diet 23 disappear 23 dough -23 e401 23 facts -23 feel 23
      finnish -23 firewall 23 flower -23 forgoten 23 full -23 futex -23 give -23 grandma -23
      harpsichord -23 heat -23 helps 23 iis -23 interface 23 invoke -23 lawyer 23 limescale -23
      louder -23 lower -23 lvm -23 matrix 23 mixed -23 move -23 mp3 -23 nested -23 oom -23
      others -23 parent -23 pavement -23 peer -23 physics -23 pilates -23 print -23 ps 23
      recommender 23 refused -23 rgb -23 ringtone -23 salary -23 sanitised 23 satellite -23
      scarf -23 scrap 23 sighup 23 sigterm 23 singleton -23 skim 23 specialy 23 statefulset 23
      subtitle -23 survive 23 tensorflow 23 testflight -23 top -23 trial 23 tuesday -23 ubuntu -23
      umfrage 23 wife -23 women -23 world 23 5k -22 afternoon -22 al 22 artifactory 22 bach's -22
      bark -22 blob -22 boss 22 break 22 captial -22 clogged -22 continue 22 crate 22
      crossword -22 cryptic -22 debug -22 dehydrate -22 emulator -22 entertain -22 envelope -22
      eval -22 event -22 excludes -22 expiry -22 extract -22 extrudes -22 fake -22 famous -22
      fleet 22 goethe -22 heel -22 hook 22 hostname 22 hotel 22 hsts -22 init -22 instruction 22
      insulating -22 intellij -22 invitation -22 jeans -22 jest -22 keyboard -22 kilimanjaro -22
      ladybirds -22 lamb -22 lantern -22 last 22 longest -22 meal -22 minus -22 movie -22
      museum -22 nozzle -22 original 22 overwritten 22 portugla -22 post -22 present -22
      pressure -22 pump -22 pétanque -22 raspberry -22 rays -22 red -22 sed -22 sender 22
      sentry 22 shell -22 silly 22 skin 22 skip -22 smallest 22 smi -22 stacktraces 22 synth -22
      teenage -22 tel 22 test1 22 test2 22 theme 22 ticket 22 uat 22 useeffect -22 visible -22
      vst -22 wat 22 webp -22 zoom -22 0ab12 -21 2t -21 agreement -21 airbag -21 alembic -21
      assembly -21 ate -21 austria -21 battle -21 befor 21 berries -21 bitcoind 21 bride's -21
      candle -21 cargo -21 cgi 21 checker 21 client -21 colon -21 coming 21 convex -21 cordial -21
      curly -21 daylight -21 dendrogram -21 dont 21 dune -21 elderflower -21 es -21 euros -21
      ferry -21 flood -21 ftp -21 ggplot -21 happy 21 hen -21 hierarchical -21 hull -21 husky -21
      inception -21 interval 21 leather -21 marked -21 mat 21 maven -21 max 21 members 21
      middleware 21 miner 21 mod -21 mother -21 mounted 21 neck -21 neighbour -21 nicotine -21
      onion 21 outrun -21 piano -21 pine -21 pppoe -21 priority -21 punching -21 pypi -21
      quicksort -21 quinoa -21 recent 21 recurrence -21 refresh -21 resin -21 rice -21 risotto -21
      samba -21 scipy -21 service 21 shanghai -21 shelf -21 shrunk -21 stranger 21 tenancy -21
      thin -21 town -21 tunnelling -21 unattached 21 unchanged 21 unexpectedly -21 unique -21
      untagged 21 vape -21 vsphere -21 wax -21 50k -20 8gb -20 added -20 admission 20 approval 20
      atmosphere -20 bathroom -20 bios -20 cisco -20 composer 20 constantly -20 creds 20
      discovered -20 drink -20 endianness -20 executor -20 flapping -20 gnome -20 hackathon 20
      honey -20 hotfix 20 kept 20 law -20 league -20 low -20 lun -20 manure -20 median -20
      mongolia -20 mutex -20 office -20 overflow 20 parse -20 pci 20 penicillin -20 previous -20
      provider -20 raw -20 semaphore -20 sluggish 20 snowflake -20 squid 20 start 20 stitch -20
      sweep 20 tidy -20 tileserver 20 trim 20 un -20 vscode -20
      """)
}
