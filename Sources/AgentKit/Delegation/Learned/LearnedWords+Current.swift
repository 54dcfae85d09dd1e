extension LearnedWords {
  /// The words in use.
  ///
  /// `swift run -c release benchmarks refit --write` fits them anew to `Tests/Fixtures/routing` and writes them here.
  package static let current = LearnedWords(
    speakers: [
      (
        "code-reviewer",
        """
        honestly 179 wrote 158 human 144 <path> 130 production 124 says 122 bash 119 mr 119
        risky 116 first 115 copy 110 you'd 103 <file> 100 work 98 cause 95 staging 95 criticise 91
        junior 91 colleague 89 object 87 2am 82 reviewer 82 bad 81 add 77 embarrassing 77
        thoughts 77 beginner 76 stupid 76 rate 74 chatgpt 71 comfortable 71 experienced 69 roast 69
        make 68 build 67 judgement 67 parser 66 somebody 66 two 65 mistake 64 root 64 five 62
        overlook 62 script 62 spring 62 kubernetes 61 approved 60 boot 58 opinion 58 talk 57
        critical 56 export 56 multi 56 correct 55 hadolint 55 handling 55 quality 55 change 54
        example 54 justify 54 style 54 docker 53 ashamed 51 clean 51 input 51 patch 51 sanitised 51
        function 50 spare 50 feature 49 hand 49 proper 49 contractor 48 maintain 48 sent 48 user 48
        decent 47 def 46 leaks 46 q 46 race 46 customer 45 login 45 reset 45 rotate 44 security 44
        star 44 kill 43 submit 43 branch 42 dockerfile 42 intern 42 password 42 green 41 open 41
        different 40 node 40 module 39 recipe 39 retry 39 falcon 38 tear 38 certs 37 days 37 p 37
        picky 37 ps 37 time 37 worth 37 afraid 36 loop 36 risk 36 senior 36 feedback 34 person 34
        pool 34 rewrote 34 take 34 feel 33 load 33 mock 33 reason 33 commit 32 controller 32
        delivery 32 estimate 32 him 32 kiosk 32 python 32 unsafe 32 upload 32 valid 32 blocker 31
        blog 31 deadline 31 gentle 31 inherited 31 post 31 shout 31 skim 31 dodgy 30 handler 30
        mostly 30 tonight 30 accept 29 channel 29 ill 29 manager 29 mentor 29 read 29 token 29
        unsure 29 art 28 eyes 28 lock 28 last 27 show 27 use 27 wise 27 bite 26 bugs 26 apart 25
        brutal 25 merge 25 ready 25 rust 25 see 25 smells 25 tom 25 break 24 impression 24 job 24
        portfolio 24 praise 24 state 24 apply 23 delivered 23 deploy 23 hard 23 null 23 pr 23
        safe 23 session 23 typescript 23 wince 23 got 22 limiter 22 particular 22 pointer 22
        rewritten 22 student 22 test 22 dev 21 error 21 part 21 path 21 repo 21 touch 21 main 20
        myself 20 point 20
        """
      ),
      (
        "review.code",
        """
        honestly 157 wrote 135 object 128 bash 121 mr 117 <path> 112 2am 111 risky 100 you'd 99
        cause 97 criticise 95 bad 92 read 88 junior 85 parser 80 open 79 rate 78 embarrassing 76
        five 76 overlook 76 days 74 root 73 somebody 72 script 70 titled 66 handling 62
        kubernetes 62 staging 62 branch 59 line 59 quality 59 talk 59 correct 58 example 58
        justify 58 says 58 stupid 58 critical 57 def 57 function 57 <file> 56 export 56 star 56
        opinion 54 auth 53 clean 53 pull 53 input 52 sanitised 52 patch 51 feature 50 maintain 50
        proper 50 bought 49 codebase 49 cto 49 race 49 retry 49 user 49 thursday 48 form 47 leaks 47
        tear 47 p 46 q 46 reset 46 security 46 customer 45 login 45 production 45 test 45 kill 44
        rotate 44 load 43 module 43 node 43 api 42 company 42 password 42 change 41 feel 41 ps 40
        apart 39 certs 39 commit 39 take 39 upload 39 handler 38 last 38 work 38 worth 38 afraid 37
        controller 37 estimate 37 loop 37 python 37 sent 37 source 37 docker 36 experienced 36
        inherited 35 repo 35 rewrote 35 channel 34 ill 34 jwt 34 mentor 34 mock 34 pool 34 ready 34
        refresh 34 unsafe 34 unsure 34 valid 34 error 33 token 33 blocker 32 deadline 32 reviewer 32
        shout 32 skim 32 written 32 intern 31 rust 31 see 31 time 31 tonight 31 wince 31 dodgy 30
        eyes 30 hand 30 mostly 30 lock 29 typescript 29 break 28 holiday 28 logic 28 spring 28
        wise 28 brutal 27 bugs 27 hard 26 safe 26 session 26 deploy 25 dev 25 boot 24 first 24
        run 24 called 23 null 23 part 23 pointer 23 touch 23 especially 22 limiter 22 pair 22
        particular 22 rewritten 22 copilot 21 four 21 path 21 point 21 small 21 understand 21
        throw 20
        """
      ),
      (
        "review.dockerfile",
        """
        dockerfile 217 write 169 approved 155 human 148 build 144 copy 138 thoughts 129 review 126
        first 101 add 96 falcon 92 recipe 92 colleague 89 reason 87 word 87 container 86 comment 85
        two 82 production 81 says 80 beginner 76 chatgpt 72 comfortable 72 judgement 70 roast 69
        mistake 68 feedback 66 risk 63 pr 62 work 62 style 61 hadolint 58 make 57 multi 57
        reviewer 53 give 52 <file> 51 spare 51 contractor 50 teammate 50 decent 47 picky 47
        ashamed 44 different 43 judge 42 him 40 got 37 wrote 37 merge 36 honestly 35 person 35
        spring 35 accept 34 boot 34 delivery 34 experienced 34 kiosk 34 staging 34 blog 32 finger 32
        gentle 32 post 32 smells 32 verdict 32 put 31 wants 30 green 29 praise 29 art 28 state 28
        use 28 manager 27 exporter 26 main 26 myself 26 request 26 risky 26 apply 25 impression 25
        net 25 portfolio 25 <path> 24 bite 24 docker 24 job 23 senior 23 student 23 submit 23
        delivered 22 hand 21 stupid 21
        """
      ),
      (
        "container-security",
        """
        <image> 197 packages 158 readable 148 rights 138 container 136 ship 130 commit 123
        configured 121 image 119 last 118 pen 115 vulns 110 rest 108 tag 108 daemon 103 latest 102
        pentester 102 against 101 told 99 bad 97 app 95 key 93 leave 92 arg 91 img 91 public 89
        file 88 baked 83 h 81 contains 80 forbids 78 said 78 jenkins 77 c 76 open 76 teams 76 w 76
        privileged 75 compose 73 everybody 72 debian 70 fewer 70 security 70 access 68 dockerfile 68
        tester 68 older 67 vulnerabilities 67 wiki 67 list 66 log4j 66 tight 66 built 65 pem 65
        red 65 sin 65 auditor 64 environment 64 inside 64 confidential 63 encrypt 63 build 62
        desktop 62 monday 62 prod 62 find 60 alpine 59 available 59 prove 59 fine 58 meeting 58
        standard 58 docker 57 published 57 trust 57 used 57 numbers 56 part 56 sits 56 vars 56
        mdm 55 friday 54 kubernetes 54 bank 53 technical 53 critical 52 nasty 52 pipeline 52 pods 52
        run 52 setup 52 switch 52 host 51 libwebp 51 people 51 proof 51 rule 51 show 51 thumbs 51
        version 51 count 50 lib 50 pass 50 shout 50 customer 49 library 49 book 48 core 48 ha 48
        unprivileged 48 hit 47 incident 47 php 47 cluster 46 source 46 github 45 news 45 affected 44
        port 44 repo 44 see 44 clue 43 taken 43 they'll 42 attestation 41 carry 41 conftest 41
        env 41 tutorial 41 youtube 41 policy 40 rails 40 stripe 40 check 39 gpl 39 keep 39 month 39
        xz 39 days 38 main 38 weeks 38 advisory 37 anybody 37 builder 36 layers 36 plaintext 36
        runner 36 breakout 35 etl 35 holding 35 homelab 35 ingredients 35 project 35 pw 35 text 35
        trivial 35 weaknesses 35 friends 34 meetup 34 net 34 corporate 33 score 33 contractor 32
        forever 32 fresh 32 left 32 lips 32 safe 32 cves 31 gitleaks 31 impossible 31 internet 31
        random 31 developers 30 hardened 30 inspect 30 install 30 network 30 badly 29 candidate 29
        shop 29 frown 28 non 28 plain 28 according 27 notice 27 bench 26 dependency 26 insecure 26
        ran 26 year 26 copy 25 demands 25 follow 25 full 25 offends 25 token 25 unknown 25 config 24
        edge 24 push 24 verdict 24 constraint 23 declare 23 formulate 23 gatekeeper 23 legacy 23
        runing 23 sensitive 23 urgent 23 cyber 22 dependabot 22 secret 22 clear 21 council 21
        exploit 21 learn 21 reason 21 rid 21 section 21 somewhere 20 summarise 20
        """
      ),
      (
        "security.policy",
        """
        built 217 latest 151 prove 140 attestation 137 slsa 134 provenance 129 image 117 root 111
        against 108 pods 108 bank 99 prod 98 incident 96 rule 93 weeks 91 <image> 90 signed 90
        start 88 pass 85 privileged 84 compose 83 meeting 83 tag 82 pipeline 80 environment 79
        forbids 78 repo 78 proof 77 last 76 teams 76 main 74 wiki 74 github 72 runner 72 board 70
        cluster 68 match 65 confirm 63 ci 62 auditor 61 says 61 keep 60 trust 60 key 59
        kubernetes 56 policy 56 refused 56 comply 53 net 53 server 50 <file> 49 change 48 none 48
        point 48 allowed 46 claims 46 file 46 used 46 corporate 44 production 44 baseline 43
        deploy 43 ask 42 conftest 42 reason 42 stick 42 user 40 build 39 days 39 developers 39
        img 39 impossible 39 random 39 block 38 ran 38 technical 38 make 37 approved 35 failed 34
        formulate 34 secret 34 container 33 resource 33 unknown 33 company 31 non 30 according 29
        write 29 base 28 constraint 28 declare 28 gatekeeper 28 insists 28 older 27 far 26 pdf 26
        demands 25 monorepo 25 offends 25 carry 23 group 23 run 22 stay 22 whom 21
        """
      ),
      (
        "security.posture",
        """
        configured 178 host 158 rights 149 container 136 daemon 128 said 116 pen 113 run 110
        docker 100 setup 84 bad 81 pentester 81 jenkins 78 safe 78 tutorial 78 youtube 78 follow 76
        sin 71 told 71 monday 67 tight 67 privileged 64 standard 64 port 61 hardened 60 open 60
        security 60 they'll 60 install 59 php 59 internet 57 cves 54 break 53 book 52 ha 52 see 52
        taken 52 unprivileged 52 first 51 set 51 clue 50 rest 47 tester 46 inside 45 network 44
        auditor 42 breakout 42 friends 42 homelab 42 trivial 42 test 41 app 40 failed 39 give 38
        month 36 badly 34 score 34 <file> 32 server 30 frown 29 items 29 pass 29 rootfs 29 ask 28
        wrong 28 bench 27 committee 26 insecure 26 steered 26 beforehand 25 config 25 f 25 rate 25
        runing 25 vulnerabilities 25 council 24 grafana 24 learn 24 urgent 24 summarise 23
        traefik 23 wise 23 admin 22 technical 22 frigate 21 section 21
        """
      ),
      (
        "security.sbom",
        """
        xz 239 anywhere 207 packages 204 contains 182 core 167 liblzma 136 version 132 list 131
        commit 128 inside 125 anybody 117 library 106 everybody 91 part 89 talk 88 backdoor 81
        gpl 80 <image> 73 interest 71 lib 68 ship 68 cves 67 holding 62 full 59 get 59 etl 57
        image 57 python 56 wants 55 trainer 52 builder 46 ingredients 44 inventory 44 readable 40
        sits 38 base 37 ciso 37 log4shell 37 minutes 37 news 35 form 33 machine 33 code 21
        """
      ),
      (
        "security.scan",
        """
        needs 156 sbom 149 available 123 vulns 119 scan 107 fix 104 ship 98 vulnerabilities 96 h 95
        desktop 94 c 92 <image> 91 critical 90 fewer 87 debian 86 last 85 red 84 alpine 83
        customer 83 hit 81 numbers 80 nasty 79 weaknesses 78 switch 77 known 75 local 75 log4j 75
        image 72 security 72 bad 71 holes 69 mdm 68 stop 68 affected 67 app 67 show 66 fresh 64
        find 63 registry 60 bugs 58 lock 58 list 57 published 56 edge 55 upload 54 libwebp 53
        make 53 thumbs 53 shout 52 scanner 47 built 46 push 46 shop 46 legacy 45 img 43 claims 42
        lips 42 upgrade 41 advisory 40 gate 40 month 40 rejected 39 tester 39 wordpress 39
        officer 38 overview 38 verify 38 tonight 37 release 33 candidate 32 report 32 cvss 31
        says 30 dependency 27 file 27 check 26 trivy 25 verdict 25 rid 24 dependabot 23 net 23
        exploit 22 version 22 answer 21 high 21 looked 21 news 21 proof 21 outdated 20 zero 20
        """
      ),
      (
        "security.secrets",
        """
        readable 166 leave 150 check 127 file 119 baked 105 env 102 public 102 secret 102
        container 99 pem 98 key 96 friday 95 rest 95 arg 93 project 92 left 91 dockerfile 89 w 88
        source 87 access 85 pull 82 open 81 confidential 79 read 79 older 78 tag 78 token 78
        called 71 repo 71 copy 69 build 67 sits 66 encrypt 63 fine 63 scan 63 img 59 vars 59
        count 58 layers 56 password 55 commit 54 rails 52 image 49 <file> 44 box 44 cves 44
        <image> 43 stripe 40 everybody 39 folder 38 text 38 docker 36 inspect 36 plaintext 36 pw 36
        ssh 35 contractor 34 dir 34 gitleaks 34 meetup 34 notice 34 somewhere 34 forever 33
        private 33 sbom 33 people 32 plain 32 stay 32 told 30 anybody 28 app 28 carry 28 clear 28
        leaks 28 used 27 pentester 25 environment 24 see 24 visible 24 credentials 23 last 23 npm 23
        sensitive 23 run 21 aws 20
        """
      ),
      (
        "docker-operations",
        """
        jenkins 162 ci 161 delete 143 node 130 <image> 127 grafana 117 ecr 114 mustn't 113
        pihole 113 nextcloud 111 qa 111 scanner 109 night 107 get 106 move 105 finished 104 drop 101
        minutes 101 sonarr 101 worker 101 turn 99 live 96 redis 93 harbor 92 compose 91 name 91
        jellyfin 89 marked 89 n8n 89 download 88 postgres 88 throw 88 version 88 curl 86 local 85
        disk 83 net 83 <file> 82 svc42 81 true 81 docker 80 disconnect 79 gcc 79 needs 79 start 78
        <path> 77 container 77 give 77 monorepo 76 long 75 big 74 billing 74 srv 74 third 73 vol 73
        gb 72 party 72 db 71 queue 71 tb 71 api 70 paperless 70 wipe 70 answer 69 bring 68 exited 68
        machine 68 branch 67 capabilities 67 final 67 gitlab 67 nginx 67 registry 67 wordpress 67
        fetch 66 notebook 66 cron 65 vaultwarden 65 gone 64 they're 64 written 64 cap 63 dir 63
        lint 63 immich 62 gain 61 use 61 keep 60 step 60 top 60 warning 59 web 59 kick 57 made 57
        pip 57 site 57 auth 56 lb01 56 port 56 2g 55 added 55 mailhog 55 point 55 rootless 55
        tiler 55 unchanged 55 update 55 7d9 54 dev 54 linter 54 mail 54 newer 54 none 54 proxy 54
        acr 53 end 53 mailer 53 published 53 size 53 three 53 acme 52 away 52 data 52 django 52
        jupyter 52 normal 52 buildkit 51 cost 51 db01 51 fine 51 got 51 two 51 care 50 kafka 50
        scheduler 50 second 50 upgrade 50 hangs 49 npm 49 usual 49 weird 49 ago 48 artifactory 48
        cut 48 review 48 yaml 48 yesterday's 48 build 47 leaner 47 migrate 47 privileged 47 tool 47
        approved 46 don't 46 history 46 print 46 stay 46 ctr 45 minio 45 rabbitmq 45 crawling 44
        exist 44 frontend 44 ip 44 newest 44 weeks 44 dead 43 kill 43 laptop 43 mb 43 practice 43
        runner 43 seven 43 ui 43 volume 43 worry 43 company 42 failed 42 gigs 42 plex 42 teh 42
        vue 42 worth 42 2gb 41 box 41 called 41 checkout 41 enough 41 mysql 41 result 41 traefik 41
        backend 40 bytes 40 etcd 40 fs 40 grab 40 install 40 longer 40 store 40 svc 40 toolchain 40
        wget 40 word 40 cache 39 cleanup 39 idp 39 mlflow 39 money 39 oomkilled 39 sha 39 tomcat 39
        weekend 39 database 38 frigate 38 known 38 license 38 log 38 path 38 rabbit 38 shove 38
        slow 38 swear 38 varnish 38 wants 38 <ports> 37 b 37 bridge 37 editor 37 moment 37
        selenium 37 shut 37 underlining 37 unhealthy 37 8g 36 audit 36 console 36 exactly 36 make 36
        override 36 r 36 unit 36 wich 36 bed 35 better 35 blessed 35 dl3008 35 edit 35 happens 35
        rebuild 35 signature 35 world 35 deadlock 34 hire 34 home 34 offline 34 repository 34 see 34
        till 34 verify 34 windows 34 act 33 cloned 33 flask 33 folder 33 page 33 quay 33 using 33
        800m 32 analytics 32 clamav 32 clutter 32 dl30xx 32 found 32 midnight 32 overnight 32
        pull 32 rm 32 spat 32 today's 32 background 31 blank 31 disposable 31 project 31 stdin 31
        trainer 31 ttrss 31 blows 30 consume 30 launch 30 pg14 30 repo 30 selinux 30 command 29
        disappear 29 elastic 29 myapp 29 satellite 29 alive 28 argo 28 bff 28 biggest 28
        candidate 28 ded 28 dmz 28 jar 28 nav 28 pain 28 save 28 signoff 28 smaller 28 suspect 28
        checklist 27 exec 27 fill 27 huge 27 join 27 kuma 27 mobile 27 reboot 27 sftp 27 spin 27
        uptime 27 bind 26 close 26 computer 26 digest 26 fat 26 fire 26 order 26 tel 26 valkey 26
        variables 26 win 26 200mb 25 deprecated 25 head 25 ignore 25 latency 25 probe 25 process 25
        remove 25 resolve 25 rows 25 vendor 25 borked 24 labelled 24 moan 24 scrap 24 slim 24
        small 24 spark 24 terminal 24 vanish 24 ask 23 ban 23 belong 23 best 23 free 23 gpu 23
        memory 23 recall 23 restart 23 varnishadm 23 archive 22 cpu 22 create 22 file 22 hotfix 22
        internal 22 model 22 pack 22 remain 22 tga 22 view 22 apt 21 dwon 21 identical 21 ips 21
        jira 21 keycloak 21 line 21 mean 21 output 21 pc 21 plausible 21 shop 21 60mb 20 bot 20
        competitor's 20 ctrl 20 engine 20 health 20 recreate 20 room 20 simple 20 teamcity 20
        wiht 20
        """
      ),
      (
        "compose.create",
        """
        mariadb 194 healthcheck 186 command 179 order 178 put 174 turn 155 celery 146 nextcloud 143
        days 141 knock 139 traefik 132 web 130 together 125 neater 123 student 120 type 120
        terminal 119 pi 116 three 116 unbound 116 hand 115 house 115 run 115 flags 114 holes 114
        wire 111 frontend 109 api 108 daughter 108 pihole 108 minecraft 107 home 102 compose 100
        four 100 kafka 98 redis 91 db 89 process 89 volume 89 fits 87 hook 87 nicer 87 filebeat 86
        w 84 readme 83 list 81 elastic 79 five 79 keep 79 rabbitmq 78 line 77 map 77 needs 77 ui 76
        add 75 file 73 people 73 plausible 73 kibana 72 single 72 analytics 71 afternoon 69
        developers 69 caddy 67 better 66 linked 66 simple 66 front 64 local 63 plain 63 set 62
        install 59 app 58 describe 56 whoami 56 worker 56 control 55 declarative 55 surely 55 d 54
        tells 54 wiki 53 choir 52 ops 52 sick 51 bc 50 onboarding 50 flask 49 img 49 ppl 49
        schema 48 mq 47 rabbit 46 data 44 copy 43 ghost 42 docker 41 long 41 dev 40 dashboard 39
        yml 39 exporter 38 made 37 registry 37 sidekiq 36 check 35 prometheus 35 svc 35 p 33
        production 33 broker 32 group 32 monika 32 prepare 32 regard 32 robotics 32 ros 32
        trading 32 licence 31 mongo 31 two 31 laptop 30 told 30 machine 29 rails 29 stack 29
        mosquitto 27 <ports> 26 grafana 26 sorry 26 start 26 weeks 26 alertmanger 25 pg 25
        somebody 25 give 23 mailer 23 pin 23 sidecar 23 generate 21 night 21 bridge 20 cron 20
        hire 20 node 20
        """
      ),
      (
        "compose.down",
        """
        away 202 compose 201 demo 200 create 172 make 154 stack 154 dismantle 141 <path> 136
        dwon 136 network 136 monitoring 134 workshop 134 customer 130 disappear 126 environment 123
        branch 121 test 118 exercises 117 qa 109 take 106 finished 95 lab 95 switch 95 begin 94
        bring 94 service 94 event 92 hackathon 92 start 88 yml 88 volume 87 elk 84 laptop 84
        survive 84 example 83 file 83 undo 83 blog 82 tried 82 crawling 81 incl 73 observability 73
        leave 72 taken 71 define 70 remain 70 zero 69 tear 68 upload 68 port 66 container 65 shop 65
        yesterday's 65 db 64 docker 60 cypress 59 included 57 integration 56 pack 56 entirely 50
        rid 50 twelve 49 battery 47 end 47 eat 44 neither 43 belong 41 clean 37 called 36 yaml 35
        everthing 34 none 34 airflow 32 host 32 turn 32 block 31 media 31 blank 30 myself 30
        project 30 slate 30 orphaned 29 <file> 28 time 27 fresh 26 rails 26 server 26 vanish 25
        remove 23 offline 22 wordpress 22 jira 21
        """
      ),
      (
        "compose.troubleshoot",
        """
        half 239 compose 230 see 228 service 222 code 215 web 189 exited 185 matter 181 find 173
        keycloak 170 wait 167 yml 160 variables 147 eachother 140 migrate 130 falls 127 create 122
        ready 121 declare 120 api 119 shop 118 database 117 dependency 117 override 113 get 107
        proxy 105 found 101 sits 100 forever 98 failed 95 five 95 ignore 94 website 94 explain 93
        split 93 colleague 90 dies 89 laravel 86 stack 84 redis 83 valid 83 says 82 start 82
        backend 81 beat 81 worker 79 celery 78 missing 76 docker 74 refused 73 connect 72 kafka 72
        postgres 72 db 69 ground 68 themselves 68 exist 67 translate 65 machine 64 error 62
        ingored 62 time 62 name 61 base 60 zookeeper 58 don't 57 deadline 55 net 55 yaml 55
        econnrefused 54 external 54 mysql 54 reboot 54 rails 53 obs 51 work 49 hangs 48 container 47
        address 46 frontend 46 elastic 45 front 45 bad 43 config 40 directly 40 give 40 two 40
        added 39 clear 39 network 38 called 35 scheduler 35 crashes 34 queue 34 <address> 32
        gateway 32 known 32 rest 32 project 31 clue 30 b 29 brought 29 check 28 host 28 file 27
        resolve 25 coffee 23 com 23 drink 23 four 22 three 22 youtube 22 mq 20
        """
      ),
      (
        "compose.up",
        """
        cloned 272 <file> 268 spin 235 repo 198 service 181 background 154 change 153 yml 150
        app 149 effect 149 file 149 paperless 149 get 141 written 140 <path> 132 environment 126
        immich 124 compose 116 edit 110 folder 109 monitoring 108 fire 105 d 102 yaml 100
        directory 98 run 94 application 92 ide 92 minutes 92 readme 91 describe 88 postgres 84
        serving 84 minio 81 stak 81 root 79 image 78 three 77 life 76 use 74 rabbitmq 73 course 70
        make 70 mailpit 69 bring 67 reboot 67 laravel 66 pu 66 db 61 create 59 variables 59
        version 59 stay 57 detached 56 profile 56 symphony 55 arr 54 newer 54 built 51 current 51
        instance 51 c 49 ctrl 49 lost 49 press 49 terminal 49 teh 47 usual 46 bacground 45 see 45
        inside 43 lies 43 called 42 stack 42 close 41 nextcloud 41 debug 40 five 39 sidekiq 39
        windows 39 demo 36 monday 36 whatever 35 redis 34 copy 33 docker 30 local 30 apply 26 env 26
        fresh 25 git 25 dev 24 recreate 24 project 23 api 22 start 22 mailhog 20
        """
      ),
      (
        "compose.validate",
        """
        <file> 216 swallow 210 yaml 173 file 171 merge 170 compose 159 push 158 resolve 152
        syntactically 149 fine 148 override 145 env 139 mistake 136 indentation 133 docker 130
        form 129 stack 125 key 109 show 105 star 101 print 98 fill 88 legit 87 proofread 87
        touchy 87 hour 85 end 83 final 83 editor 82 syntax 78 result 75 values 75 underlining 74
        kafka 72 wrong 72 legal 70 <path> 69 set 69 accept 66 change 66 get 66 prod 66 three 64
        half 62 longer 59 vars 59 spec 58 deprecated 55 correct 52 acording 51 conforms 51 part 51
        section 51 conditions 50 included 48 got 43 anchors 40 common 40 x 40 board 39 move 39
        version 39 identity 36 deploy 33 parse 33 blog 32 linked 32 post 32 setup 32 red 31
        somebody 31 spring 30 trust 30 allowed 28 today's 28 read 27 rule 27 squiggles 25 base 24
        context 23 copy 23 config 22 make 21
        """
      ),
      (
        "container.copy",
        """
        <file> 333 drop 280 <path> 219 container 208 desktop 198 db01 188 shove 181 report 173
        certs 162 proxy 161 wrong 149 mail 145 inside 141 cp 127 core 126 ctr 121 jira 121 theme 119
        billing 116 generate 111 wrote 111 patch 110 run 109 get 103 local 102 wildfly 100 jar 95
        assistant 94 directory 94 wp 93 root 92 edge 86 trainer 86 batch 85 worker 84 r 81 gdb 80
        pull 80 photos 79 config 77 wants 77 machine 76 fetch 72 sqlite 70 dump 69 license 68
        mustn't 68 stop 67 svc 67 boss 65 died 65 filesystem 65 bin 63 api 62 django 62 order 62
        got 59 night 59 correct 58 prod 58 forgot 57 splunk 57 give 56 heap 54 legacy 54 pdf 54
        profile 53 box 51 host 48 recreate 48 jenkins 47 render 47 jboss 45 vendor 43 nov 42 rw 42
        test 42 ocr 41 download 40 hand 39 idiot 39 crashes 38 explorer 38 screenshots 38 tmp 38
        site 37 bigger 36 audit 34 tickets 34 support 32 ask 31 install 30 open 29 edit 28 file 28
        coverage 27 customer 27 java 25 frigate 24 lb01 24 runner 24 attached 23 form 21 home 21
        mounted 21 spring 21 recycling 20
        """
      ),
      (
        "container.debug",
        """
        jellyfin 282 see 262 open 255 second 253 answer 250 mlflow 236 queue 232 srv 221 dies 210
        deploy 202 work 202 quit 191 overnight 186 db01 174 checkout 170 p 166 borked 163 says 159
        act 158 freeze 154 immich 152 api 149 laggy 146 ollama 145 hangs 140 react 139 map 138
        paperless 137 spin 129 minutes 127 feel 123 vanish 118 exec 117 mail 117 stuck 117 debug 115
        nextcloud 114 days 113 fetch 113 frontend 113 cron 112 frigate 111 website 111 backend 109
        launch 109 loop 108 message 108 myapp 107 pagerduty 106 mailer 105 <ports> 102 bounce 102
        jupyter 102 repair 101 billing 99 gone 97 varnish 97 login 96 site 96 away 95 change 94
        chat 94 importer 93 kunde42 93 grafana 89 anythng 88 happens 88 shop 88 time 88 boot 87
        check 87 2am 86 flapping 86 cache 83 empty 83 sluggish 81 job 80 upload 80 reason 79
        start 79 laptop 77 imediatly 71 import 70 uvicorn 70 listening 69 trainer 69 myself 68
        7d9 67 ps 67 called 66 directory 66 status 64 traefik 64 connectivity 63 endpoint 63
        search 63 dying 62 driver 61 external 61 hour 60 keep 60 low 58 nginx 58 area 57 max 57
        sonar 57 bridge 56 minio 56 virtual 56 container 55 mysql 55 response 55 actual 54 dont 54
        fpm 54 grows 54 hospital 54 program 54 forty 52 notebook 51 percent 51 run 51 error 50
        matter 49 update 49 beginner 48 server 48 svc 48 policy 47 previous 47 request 47 order 46
        sync 46 payments 45 flask 44 hides 43 77c0a1b2 42 heap 42 bare 41 bus 41 metal 41 sftp 41
        shm 41 autoheal 40 fix 40 id 40 kernel 40 wget 40 java 39 opposite 39 daemon 38 ldap 38
        php 37 handler 36 port 36 touch 36 cause 35 disappear 34 page 33 line 31 <image> 30 db 30
        stay 30 wifi 30 vaultwarden 29 healthy 28 ledger 28 published 27 address 26 create 25
        phone 25 tool 25 restart 24 dead 23 plex 23 sits 23 third 23 version 23 faintest 22
        runner 22 covid 21 hlep 21 live 21 tracker 21 true 21
        """
      ),
      (
        "container.exec",
        """
        hop 337 nginx 288 ls 270 airflow 268 occ 261 php 223 curl 222 superuser 212 console 205
        nextcloud 205 app 196 version 192 called 187 cat 178 proxy 177 config 167 node 158 rails 155
        django 150 live 142 migrate 137 artisan 136 site 134 install 130 reload 129 ban 127
        frontend 127 varnishadm 127 rows 126 varnish 125 api 120 cli 120 worker 119 ledger 116
        run 115 traefik 115 count 112 data 111 env 111 forgot 110 type 106 changepassword 105
        copy 105 la 103 svc42 103 lb01 100 list 99 admin 98 point 98 root 98 sh 98 contains 97
        make 97 print 97 toolbox 97 docs 95 cache 94 scheduler 93 view 92 ping 91 acme 90 builder 90
        vault 87 crm 86 check 85 says 85 answer 84 edge 84 password 81 script 81 helm 80 n8n 80
        show 80 <path> 76 early 75 grep 75 m 73 sync 72 ctr 70 result 70 container 69 inside 69 h 67
        df 66 exist 64 flushall 64 dump 62 nas 62 ftp 61 psql 60 see 60 re 59 update 59 jumps 57
        paperless 57 keycloak 56 order 54 send 54 open 53 force 51 fpm 51 test 51 execute 50
        laravel 50 opt 50 lb 48 prompt 48 use 48 whoami 48 server 47 zone 47 log 46 status 46
        exited 45 service 44 drop 42 extension 42 name 42 utc 42 apt 41 docker 41 smi 41 nvidia 40
        take 40 kick 37 flush 36 load 36 <image> 32 redis 32 indices 31 notebook 31 www 31
        command 30 guide 30 jenkins 29 read 29 createsuperuser 27 hand 27 ask 26 compose 26
        somebody 26 python 24 output 22 create 21 minio 21 moodle 21
        """
      ),
      (
        "container.health",
        """
        ps 245 pihole 241 check 232 healthy 219 notice 210 half 208 make 201 fine 189 probe 181
        unhealthy 177 worker 174 automatically 169 last 168 service 161 work 157 alive 156
        health 155 pi 153 anew 152 night 149 crashes 147 redis 145 minutes 143 answer 134 flags 131
        stay 122 traefik 121 says 120 svc42 114 show 112 db 111 decide 110 postgres 108 vault 107
        balancer 106 rotate 106 sso 106 state 105 dead 101 7d9 99 start 98 period 95 checkout 94
        green 93 stuck 93 billing 90 meantime 88 sick 88 cache 87 docker 79 leave 79 cut 77 java 77
        needs 77 failure 75 quit 75 n8n 71 hangs 70 keycloak 69 sensible 67 plex 65 restart 65
        ten 65 add 64 power 63 auth 62 get 61 hand 60 test 60 use 60 warm 60 suggest 59 weird 59
        process 58 survive 58 svc 57 container 56 auto 55 exist 55 output 55 tomcat 55 believe 54
        long 54 consider 53 time 53 adjust 52 somebody 51 zookeeper 51 app 49 flip 48 take 48
        mosquitto 46 status 46 curl 45 primary 44 rebuild 44 serving 44 monitoring 43 api 41 wake 41
        better 39 nextcloud 39 vps 39 second 38 tag 37 500s 36 boot 35 laravel 35 patch 35 knows 33
        flapping 32 bad 31 called 31 minio 30 kuma 29 abc92e 28 deal 28 gitea 28 load 28 queue 28
        succeed 28 uptime 28 exactly 27 pg 26 proper 26 sftp 26 moment 25 rabbitmq 25 gateway 23
        grafana 23 perfectly 23 message 21 read 21 wordpress 21 five 20
        """
      ),
      (
        "container.inspect",
        """
        vaultwarden 279 limit 240 user 237 command 228 run 218 port 213 svc42 210 fluentd 209
        inspect 208 mode 206 count 203 label 201 mounted 200 store 198 start 197 ip 191 flags 186
        entrypoint 183 code 177 env 172 web 172 true 164 oomkilled 163 edi 160 billing 158
        restart 158 hand 156 somebody 149 process 146 finished 145 scanner 142 exited 141 set 141
        mail 140 ingest 138 memory 136 original 136 privileged 135 added 134 create 134 c0ffee11 133
        wrote 133 act 132 capabilities 131 worker 129 auth 128 long 128 sonarr 125 ldap 122
        enter 120 without 120 cti 119 rebuild 115 container 112 ctr 112 airflow 111 hour 110
        jellyfin 110 ago 108 digest 108 line 106 moment 106 photoprism 106 shown 106 json 103
        environment 99 api 97 full 97 lost 97 name 97 remember 96 details 95 plex 90 time 89
        exactly 88 options 88 postgres 87 given 84 legacy 80 pg 80 launch 76 acme 75 wiki 74
        directory 73 consul 72 pgdata 70 sonarqube 70 unifi 70 grafana 69 dhcp 67 relay 65
        machine 64 paperless 64 red 64 spring 64 variables 64 write 64 recreate 63 solr 61 cart 59
        gigs 59 admin 58 ask 58 policy 58 redo 58 list 56 mapings 56 node 56 service 55 sonar 55
        b 52 crashes 52 queue 52 traefik 51 lb01 50 used 48 elasticsearch 47 pihole 46 mariadb 44
        n8n 44 precisely 43 see 43 bind 41 configured 41 inherited 41 got 39 explain 35 image 34
        give 32 rest 31 mqtt 29 box 25 3fa94c01be77 23 oom 23 dose 22 vars 22 says 21 wat 21
        curious 20
        """
      ),
      (
        "container.list",
        """
        port 261 left 249 srv 235 server 227 weeks 223 moment 221 track 219 alive 213 unhealthy 207
        lost 201 kunde 199 thats 198 overview 197 reboot 197 run 194 marked 190 labelled 188
        wich 185 listening 184 spark 179 box 175 clue 175 acme 174 stop 170 jenkins 169 monday 169
        delete 168 two 167 start 162 remember 151 crawling 149 n8n 146 got 143 exited 140 host 139
        worker 138 ids 128 swear 125 crashes 123 name 123 dockerize 119 <image> 116 version 116
        lb01 113 year 113 wise 112 ctr 110 expected 110 image 110 give 109 contains 105 prod 105
        use 100 colleague 99 runing 99 set 97 immich 96 mongo 89 selenium 84 grab 82 log 82 list 77
        boss 76 surely 76 holding 75 six 75 gimme 74 nonzero 74 lsof 71 days 69 eaddrinuse 69
        whatever 69 nginx 68 health 67 img 62 incl 62 mean 59 shift 59 access 58 inherited 57
        expose 56 staging 54 service 50 included 47 container 44 machine 44 al 43 status 43
        docker 42 altogether 40 rn 40 they're 39 volume 37 exist 36 address 34 dead 33 sits 33
        called 31 bad 30 ago 29 weekend 27 sonarr 26 traefik 26 taken 22 current 21 last 21
        """
      ),
      (
        "container.logs",
        """
        complains 315 error 286 nextcloud 251 page 227 warning 226 deadlock 216 update 212 lunch 211
        throw 209 last 192 proxy 181 slow 164 edge 163 blank 162 container 160 log 160 boot 152
        <ports> 145 says 140 jenkins 133 api 132 show 132 print 131 frozen 128 wordpress 128
        redis 124 db 123 login 122 noon 118 follow 115 auth 107 healthcheck 106 weird 106 3am 105
        user 103 worker 103 backup 99 friends 98 evening 97 import 97 502s 96 restore 96 postgres 93
        nginx 92 pihole 91 night 89 set 86 web 84 message 82 got 81 payments 81 order 80 write 79
        jupyter 77 minutes 77 ps 77 white 77 time 75 read 74 midnight 73 spat 72 start 71 token 71
        teh 69 session 67 wrote 66 legacy 65 output 65 frontend 64 relay 63 appear 62 bot 62
        deadline 62 exceeded 62 price 62 tv 62 sonarr 60 timestamps 60 fine 57 everybody 55
        stderr 55 7f3e 54 click 54 correlation 54 id 54 moment 54 kafka 53 overnight 52 count 51
        initial 50 spring 50 called 48 midnihgt 47 sinse 47 jellyfin 45 line 45 customer 42
        password 42 cloud 40 saw 40 scan 40 quit 39 summarise 39 importer 38 shop 38 tail 38
        trace 38 busy 37 progress 37 celery 36 coming 36 migrate 36 internal 35 queue 35 five 34
        first 33 railsserver 32 zammad 32 denied 31 logstash 31 mean 31 storage 31 smtp 30 system 30
        tickets 30 checkout 29 immich 29 mailer 29 1h 27 mqtt 27 search 27 service 27 octoprint 26
        send 26 ten 26 vanish 26 checker 25 500s 24 admin 24 4am 22 bridge 22 db01 22 gitlab 22
        n8n 22 missing 21
        """
      ),
      (
        "container.remove",
        """
        name 257 enough 249 anonymous 247 disappear 205 test 202 together 202 entirely 192
        mailhog 187 exited 178 complete 173 ditch 170 remove 164 tmp 163 71aa 154 trash 151
        experiment 148 bin 145 screen 145 vanish 139 weeks 138 stop 137 ps 134 rm 134 list 132
        move 129 dispose 128 grafana 128 make 124 api 123 force 123 long 123 spark 118 anton 117
        forty 116 home 115 use 112 bp 109 throw 105 learn 102 rid 101 benchmark 99 conflict 99
        junk 99 company 98 diffusion 97 stable 96 kill 95 node 95 delete 93 sandbox 93 finished 92
        notebook 92 scrap 91 left 90 worker 90 covid 88 tracker 86 db 85 gone 83 redis 83
        container 80 time 77 seven 76 cloud 75 clutter 75 ded 74 disk 73 41ab 72 ctr 72 test1 72
        web 71 test3 70 workshop 70 march 67 proxy 66 actual 65 frontend 64 longer 61 they're 61
        three 60 5d2e 59 error 59 interest 59 box 58 ago 57 test2 57 dir 56 loadgen 56 five 54
        two 54 postgres 53 host 51 daemon 50 response 50 site 50 jellyfin 47 keepme 44 kibana 43
        bugs 42 leave 42 says 42 erase 41 tidy 40 get 39 dead 38 away 36 bachelor 36 they'll 36
        cron 35 stay 33 e2e 32 nginx 32 yesterday's 32 8a0c 31 b41c 30 assistant 29 metrics 29
        machine 28 bridge 25 f 25 legacy 25 switch 25 year 25 project 24 sits 24 bench1 23 bench2 23
        bench3 23 needs 23 3f9c 22 last 22 free 21 staging 21
        """
      ),
      (
        "container.restart",
        """
        bring 278 bob 224 cycle 210 read 209 certificate 201 pick 200 arbiter 190 hangs 182
        restart 182 dns 171 leaks 169 memory 169 mounted 166 <file> 164 sidekiq 160 give 153
        start 150 serving 145 mongo 144 api 138 router 136 office 127 gunicorn 119 templates 119
        unchanged 119 change 118 find 114 env 111 ttrss 110 grafana 109 edit 108 stop 103 turn 103
        afresh 102 climb 102 straight 101 traefik 99 fresh 97 pihole 96 second 95 place 93
        photoprism 92 red 92 phpfpm 91 usual 91 fix 89 gigs 89 take 89 certs 88 simple 88 stuck 88
        tomcat 86 ctr 82 dev 82 u 82 teh 81 spring 80 ledger 79 delivered 78 expires 78 helps 78
        host 75 php 75 srv 74 web 73 svc 72 homebridge 71 zigbee2mqtt 71 boot 70 load 70 unifi 70
        controller 69 node 69 rasa 69 trick 69 support 68 gracefully 65 real 64 worker 63 needs 62
        prod 62 renew 62 varnish 62 stunnel 61 tls 61 chat 60 path 60 replace 60 app 59 begin 57
        folder 57 fpm 57 gw 57 30s 56 make 56 answer 55 put 54 timeout 54 three 53 grace 51 nginx 51
        app1 50 app2 50 assistant 50 days 50 inside 50 vpn 50 last 49 kuma 47 logger 47 shut 47
        uptime 47 wait 47 django 46 stale 46 checker 45 entries 45 hung 44 scheduler 43 spark 43
        container 42 health 42 queue 42 power 41 emerg 40 worker1 40 worker2 40 broken 39 db 39
        upstream 39 found 38 frigate 37 get 36 half 36 homeassistant 36 matter 36 bot 35 config 34
        redis 34 home 33 live 32 reload 31 celery 28 postgres 27 update 27 plex 25 kick 23
        crawler 22 says 20
        """
      ),
      (
        "container.run",
        """
        shell 235 port 209 valkey 208 rm 205 <image> 203 256m 197 ui 194 throwaway 191 trash 191
        kuma 184 uptime 184 close 183 terminal 181 world 175 s3 173 fresh 171 rnu 171 teacher 171
        ubuntu 171 homework 160 play 154 data 153 get 144 coming 139 said 139 smtp 137 grafana 135
        workshop 133 wordpress 132 background 131 mailpit 128 stop 122 see 120 disposable 117
        jupyter 117 love 117 box 111 mailhog 111 single 109 unit 108 rabbitmq 107 management 106
        audiobookshelf 105 thesis 103 app 102 two 102 desktop 99 exited 98 test 98 jaeger 93 u 92
        none 90 python 88 curent 86 open 86 reboot 83 interactive 82 limit 81 minio 81 docs 80
        work 80 serving 78 unknown 75 wiht 75 mail 74 five 73 send 73 gf 72 gf2 72 w 71 bash 69
        vaultwarden 69 wget 69 current 68 enough 66 fancy 65 html 65 plugin 65 program 64 public 64
        volume 62 keep 60 bound 57 loopback 57 conflict 56 manifests 56 catch 54 minecraft 54
        response 54 spark 54 folder 53 daemon 52 disappear 51 got 51 launch 51 leave 51 read 51
        unable 51 bind 47 home 47 local 47 nginx 47 rabbit 45 sink 45 <path> 43 client 43 cap 42
        cwd 42 ro 42 hour 40 remove 39 env 38 jenkins 38 bunny 37 fake 37 network 37 restart 37
        eula 36 itzg 36 slash 36 against 35 config 34 gpu 33 pw 33 called 32 review 32 error 31
        web 31 password 28 server 28 true 28 compose 27 made 27 alpine 26 notebook 25 vol 25
        image 23 hoem 22 site 22 mounted 21 private 21 six 21 reachable 20
        """
      ),
      (
        "container.start",
        """
        exited 365 get 299 bring 289 reboot 272 mlflow 250 switch 243 exist 232 stop 230 svc42 204
        first 200 legacy 196 state 195 shut 191 mailhog 190 maintenance 183 dead 178 work 173
        pihole 169 wake 168 turn 165 two 163 wiki 160 dev 158 run 157 power 153 fire 147 last 142
        set 140 database 134 mistake 128 resurrect 127 original 126 proxy 122 sonarqube 122
        refused 118 zigbee2mqtt 118 tomcat 115 nexus 114 pause 110 fresh 106 mirror 106 wsus 106
        sentry 105 video 105 notebook 104 db01 103 shop 103 data 99 ghost 99 ago 96 db 95 signed 94
        hour 91 lab 91 show 90 api 89 create 89 rstudio 88 windows 88 docker 85 live 85 save 85
        agent 84 cut 84 sonarr 84 weekend 84 jellyfin 83 minio 83 backup 82 online 82 influxdb 81
        laptop 78 battery 76 night 76 rails 76 memory 74 friday 73 kick 73 rabbit 73 connect 72
        gw 68 host 68 helper 65 silly 65 srv 64 telegraf 62 container 61 ctr 61 name 61 called 59
        ps 55 thinks 55 wikijs 55 start 53 none 51 depot 50 ran 50 vpn 50 unpause 48 minecrfat 46
        gitea 43 ldap1 40 resume 40 worker 39 feet 38 remember 38 they're 38 wordpress 38 prune 37
        cache 36 earlier 36 mailcatcher 36 spark 36 sits 35 colleague 34 jupyter 32 lunch 31 plex 31
        elasticsearch 30 life 29 vault 28 site 24 mq 23 mysql 23 app 22
        """
      ),
      (
        "container.stats",
        """
        io 334 normal 240 write 235 traffic 228 network 216 fan 214 load 211 near 201 ctr 199
        footprint 196 close 192 using 190 db01 189 container 188 moment 184 disk 181 hogging 178
        vpn 173 machine 166 ceiling 156 edge 145 service 143 h 140 df 138 last 135 redis 128
        squeeze 123 management 122 clickhouse 112 computer 112 wants 107 gave 104 kill 104 hwo 102
        rn 101 mad 99 spark 97 leaks 93 says 91 memory 89 swap 89 take 89 fifteen 87 proxy 87
        eaten 86 whom 86 rabbitmq 82 side 82 use 82 average 78 box 78 howls 78 wall 78 compare 77
        java 77 pretty 76 oom 75 spin 75 admin 74 scraper 74 elasticsearch 73 state 73 csv 71
        forever 70 pegging 70 gb 69 site 67 virtual 67 host 66 512m 65 enough 65 trainer 65 web 65
        mem 62 import 58 avg 56 stack 56 cpu 55 show 54 snapshot 54 feel 53 rigth 53 two 53
        sorted 52 xmx512m 52 make 51 net 51 grafana 50 main 50 sluggish 50 <ports> 49 frigate 49
        pg 49 rma 49 solr 49 three 48 boot 47 lb01 46 allowed 45 minecraft 45 importer 44
        transcoder 44 prod 43 start 42 view 41 elastic 39 burn 37 traefik 36 five 35 limit 35
        node 35 mlflow 33 lunch 32 spring 31 crazy 30 db 30 processor 30 screaming 29 server 29
        ollama 28 stream 28 home 24 worker 24 n8n 23 quota 23 pressure 22 rank 22 top 22 16g 21
        cgroup 21 consumption 21 kibana 21 parquet 21 run 20 suspect 20 torrent 20
        """
      ),
      (
        "container.stop",
        """
        make 271 send 256 minutes 243 offline 232 quiet 196 dont 189 disk 188 grafana 178 bed 173
        move 166 audit 165 run 161 ctr 156 longer 156 tonight 155 stop 152 bitcoind 150 q 149
        shut 147 game 145 halt 145 scraper 145 take 145 vacation 140 plex 137 traefik 136 port 134
        don't 133 ps 132 web 130 except 129 name 127 sighup 123 kernel 117 night 116 put 116
        plug 113 service 113 demo 112 drain 112 kafka 111 ten 111 battery 109 miner 102 patch 100
        srv 100 docker 99 forensics 99 xmr 99 pihole 96 turn 95 delete 93 minio 92 syncthing 91
        till 90 customer 89 jellyfin 89 indexer 88 mysql 88 clean 86 dba 83 phone 81 database 79
        pull 79 ollama 78 spark 78 staging 78 container 76 eat 76 worker 76 laptop 75 queue 75
        plain 73 server 73 alive 72 gracefully 71 zoom 71 crawler 69 mail 69 duplicate 68 nginx 68
        svc42 68 trainer 68 electricians 67 end 67 immediately 67 keep 67 mid 67 rack 67 crawling 66
        relay 65 ignore 64 sigterm 64 wiht 61 five 59 snapshot 57 two 57 freeze 55 label 55 sits 55
        tomcat 55 weekend 55 instance 52 client 50 restart 50 runing 48 write 48 ddosing 45
        partner 45 home 43 left 43 sim 43 use 43 pipeline 41 cut 39 sonarr 39 host 38 cluster 37
        main 37 real 37 7d9 36 pg 36 thaw 35 bot 34 mosquitto 34 red 34 block 33 gotten 33 lib 33
        they're 33 cpu 32 library 32 transmisson 32 power 31 newsletter 30 save 29 twice 29
        couple 28 quit 28 second 28 immich 27 ip 25 period 25 import 24 transmission 22 icecast 21
        radio 21 siri 21 mailer 20
        """
      ),
      (
        "container.update",
        """
        ram 325 policy 322 stop 298 reboot 287 core 285 homeassitant 281 set 269 run 266 restart 257
        give 233 syncthing 220 lb01 218 update 214 gigs 201 needs 199 trainer 195 halve 192 6g 179
        pihole 177 gb 176 nexus 172 cap 170 change 166 whatever 153 slow 147 pin 144 cpus 139
        keep 138 jellyfin 130 database 129 cpu 127 pc 125 pop 125 tried 125 two 125 downtime 124
        teamcity 124 limit 119 lift 114 coming 111 3g 109 bump 107 ctr 107 half 107 2g 104 512m 102
        8g 99 allowed 98 container 98 raise 97 worker 93 time 90 6gb 88 elastic 88 logstash 87
        doubled 85 mysql 85 proper 83 hit 80 web 80 docker 79 live 79 notebook 79 transcoding 79
        1g 78 kibana 77 ceiling 76 grafana 76 800m 75 clamav 75 stand 75 enough 74 mem 74 wants 74
        boot 71 forgot 70 hm 70 cellar 68 gitea 68 work 67 redo 66 cut 64 1gb 63 autostart 63
        memory 63 reviving 63 configured 61 power 60 made 59 jenkins 58 postgres 58 cron 54
        encoder 53 train 53 starves 50 4g 49 importer 49 billing 47 teh 47 ml 45 kafka 44 sandbox 44
        says 44 fly 43 graylog 43 bounce 42 start 42 year 42 ago 41 numbers 39 hogging 38 db 37
        box 36 others 29 process 29 unusable 29 eat 28 eight 28 whenever 28 rest 26 four 20
        """
      ),
      (
        "dockerfile.create",
        """
        repo 214 jar 205 file 184 recipe 183 put 168 plain 161 project 158 become 155 wants 149
        fastapi 139 run 139 rust 135 streamlit 133 packages 132 vue 132 take 124 container 122
        django 122 computer 121 tool 120 docker 117 c 112 company 111 ops 111 python 110 failed 107
        set 105 site 100 far 98 script 95 read 92 js 91 php 91 html 89 open 87 gradle 84 website 83
        crate 79 customer 79 write 79 necessary 77 express 72 boot 70 written 70 begin 68 don't 66
        reproduce 65 supervisor 65 everywhere 64 hers 64 perl 64 r 64 suggest 64 <file> 63
        angular 61 front 61 uid 61 ship 60 ignore 59 root 59 fpm 58 node 56 nginx 54 non 54 api 53
        app 52 src 52 cgi 50 environment 50 image 50 laravel 50 spring 50 get 49 sveltekit 49
        needs 48 peter's 47 nuxt 46 build 45 draft 45 frontend 45 net 44 program 44 hire 43 ocr 42
        worker 42 cli 41 intern 39 musl 38 kube 37 machine 37 nonroot 37 left 36 result 35
        version 35 img 34 laptop 34 daemon 33 indeed 33 jdk 33 blog 32 composer 31 honestly 31
        ask 30 fix 30 importmaps 30 minimal 30 seen 30 containerise 29 execute 29 flask 27 game 27
        none 27 work 27 friends 25 distroless 23 cgo 22 check 22 gems 22 rails 22 ruby 22 starter 22
        suitable 22 w 22 host 21 spend 21 start 21 u 21 linter 20 process 20
        """
      ),
      (
        "dockerfile.lint",
        """
        rule 244 linter 189 break 181 version 162 tel 139 warning 137 missing 131 user 129
        checker 127 says 124 bad 115 maintainer 114 url 114 add 113 allowed 113 practice 109
        dl3008 106 lint 103 folder 99 dockerfile 88 use 87 violations 84 sudo 82 style 77
        rejected 74 yellow 68 line 67 best 65 code 65 review 65 find 64 give 64
        jsonargsrecommended 63 legacykeyvalueformat 63 list 63 analyze 61 static 61 gate 59
        others 58 report 57 <path> 56 numbers 56 pin 56 show 56 run 53 book 51 monorepo 50
        cleanup 49 compliance 49 moan 49 ci 48 correct 48 dl30xx 48 fix 47 dl3006 45 explicitly 45
        wants 44 file 43 optimize 41 result 40 dl3059 39 <file> 37 build 35 anywhere 34 it'll 34
        tag 34 commit 33 <image> 31 rewrite 30 usual 30 wrong 29 pass 28 scan 25 feel 24 design 23
        mechanical 23 mistake 23 sarif 23 statically 23 broken 22 syntax 21
        """
      ),
      (
        "dockerfile.optimize",
        """
        change 171 take 152 make 151 copy 139 rebuild 138 minutes 136 git 135 app 124 final 124
        quicker 121 word 117 pip 116 maven 115 mounted 112 install 107 line 98 gcc 96 slow 95
        dockerfile 94 version 93 useful 91 wherever 91 java 90 better 89 m2 88 buildkit 86 leaner 85
        kill 84 service 84 top 83 away 80 throw 79 remedies 78 faster 74 reason 74 result 74
        engine 73 risk 72 here's 69 ci 68 inside 68 written 68 contains 62 download 62 turn 62
        staging 61 node 60 history 59 megs 58 touch 57 apart 55 time 55 comment 54 explanation 50
        learn 50 ages 49 ubuntu 49 npm 48 reorder 48 end 46 yields 46 base 45 commit 44 css 44
        min 44 build 43 request 43 mod 41 reshuffle 41 trigger 41 afresh 40 culprit 40 sane 40
        squash 40 edit 39 readme 38 reinstall 38 half 37 smaller 37 collapse 35 laravel 35 rust 35
        speed 35 size 32 480s 31 single 31 tool 31 flask 30 fewer 29 drop 28 rework 28 billing 27
        pull 27 golang 26 treacle 26 gb 25 repeat 25 mb 23 pipeline 23 second 21 give 20
        """
      ),
      (
        "image.build",
        """
        finished 230 source 203 dockerfile 177 anew 169 scratch 162 directory 160 fix 154
        <image> 153 turn 144 using 139 <file> 138 <address> 129 folder 125 connect 124 code 122
        url 122 scheduler 116 gateway 112 check 107 tag 105 march 104 api 102 proxy 101 colleague 97
        auth 96 line 94 behaviour 93 fetch 93 image 93 show 93 move 91 dir 84 invoice 84 <path> 82
        network 82 called 81 parcel 81 fresh 80 tracker 79 suppose 77 text 76 change 75 made 74
        program 74 billing 73 needs 72 job 67 npm 67 shop7 66 trainer 65 edit 62 registry 60
        target 60 machine 59 notifier 55 solve 54 error 49 wiht 49 complete 47 two 47 flask 45
        successfully 45 lunch 43 runtime 42 tool 42 agian 41 c 41 labbase 41 expected 39 pip 39
        arguments 38 first 38 programmer 38 log 32 name 31 worker 31 latest 30 patch 30 base 29
        desktop 29 f 29 process 28 inside 27 local 27 token 26 serving 24 err 23 lab4 22 repo 22
        ta 22 checkout 21 suspect 21
        """
      ),
      (
        "image.history",
        """
        command 290 step 245 size 241 image 238 line 224 <image> 214 apt 197 cut 181 layers 180
        upgrade 175 instruction 159 top 130 party 127 third 127 table 124 bank 122 responsible 119
        dockerfile 118 copy 114 env 113 world 112 create 107 see 99 put 97 vendor 93 legacy 89
        alpine 85 get 80 made 78 mb 75 eyes 74 ml 74 install 69 dots 65 full 62 untruncated 62
        assembled 61 opendata 61 ask 60 newest 60 predecessor 60 jdk 59 megabytes 58 trunc 58 run 56
        smaller 55 base 54 together 53 produce 52 somebody 47 chunk 41 find 39 show 38 w 35 give 34
        got 34 dotnet 33 img 31 reconstruct 31 supplier 31 teh 31 ran 30 fat 29 read 26 trainer 26
        ca 25 says 25 certs 24 auditor 23 prove 23 built 21
        """
      ),
      (
        "image.layers",
        """
        rm 273 image 248 mb 247 delete 237 step 228 history 222 2gb 212 tarball 206 last 187
        file 169 hidden 130 layers 126 remove 126 dockerfile 125 doubled 115 r 115 bytes 110
        somewhere 110 underneath 110 called 109 dataset 104 see 101 get 98 build 91 wasted 91 add 89
        efficient 86 stay 86 count 83 img 83 weights 81 end 80 single 78 rf 75 size 75 megabytes 73
        <image> 71 room 70 twice 69 copy 68 true 68 looked 66 love 66 opt 66 strata 66 agent 65
        rid 65 archive 64 added 63 hides 63 share 63 chmod 62 colleague 61 kafka 61 prove 61
        believe 60 bi 60 ship 60 half 57 upload 56 smaller 55 chown 54 dead 53 numbers 53 shrink 53
        change 52 says 48 show 44 buried 43 core 43 ssh 43 frontend 42 key 40 run 39 line 38
        overwrites 37 take 37 big 33 lower 32 dive 31 suspect 31 docker 28 folder 28 written 28
        inside 27 part 27 fat 26 ml 26 bring 21 eleven 21 got 21 gpu 21
        """
      ),
      (
        "image.list",
        """
        local 237 got 229 download 205 recall 197 last 195 plan 187 picture 181 machine 172 wich 172
        box 168 image 166 node 166 <file> 162 build 160 train 154 biggest 144 postgres 141
        laptop 140 name 136 year 129 slim 126 pull 123 tag 116 rough 115 <image> 114 night 114
        two 114 fly 112 pc 110 lab 109 older 108 backend 105 internet 105 lits 104 report 104
        lst 103 img 101 none 99 w 99 top 93 output 92 hvae 90 built 88 size 86 version 86 leave 85
        month 85 gateway 84 create 80 today's 80 redis 77 floating 76 portal 76 arrive 75 shop 75
        tensorflow 75 sits 74 untagged 73 sorted 72 store 70 cuda 69 date 69 start 61 filter 59
        keep 59 first 46 render 43 show 42 gave 41 host 41 lies 37 ther 33 docker 32 room 31
        """
      ),
      (
        "image.multiarch",
        """
        image 172 exec 153 <image> 143 armv7 142 join 140 tag 130 amd 120 raspberry 117 half 110
        graviton 103 server 97 x86 97 arm 93 s390x 91 work 89 format 81 error 73 customer 69
        build 68 m2 67 name 67 run 67 release 61 gateway 60 ship 60 pc 57 windows 57 apple 55
        exist 51 multiarch 51 jetson 47 macbook 47 add 45 riscv64 45 added 44 sensor 44 <path> 43
        got 43 class 42 handout 42 move 42 multi 42 teacher 42 api 40 single 40 mac 39 notebook 39
        separate 39 exporter 36 fork 36 machine 35 node 35 processor 35 produce 35 checkout 34
        wants 34 fine 32 aarch64 31 built 31 month 31 qemu 31 pcs 30 using 30 dockerfile 27
        stitch 27 push 26 together 26 made 25 developers 24 emulation 24 m3 24 normal 24 people 24
        complains 21 put 21
        """
      ),
      (
        "image.optimize",
        """
        200mb 234 propose 206 normal 186 ml 171 huge 170 get 165 script 141 cut 138 leaner 136
        save 134 image 132 base 131 fat 122 sensible 122 static 122 service 121 toolchain 121
        world 119 gcc 118 html 118 big 116 production 115 diet 113 small 111 make 110 billing 107
        gain 106 nginx 106 smallest 101 take 101 dotnet 100 registry 97 shrink 97 java 94 gb 92
        made 89 node 89 download 87 enormous 87 weighs 86 cold 84 storage 83 suggest 81 satellite 80
        roof 79 finance 78 lighter 78 better 77 carry 77 slimmer 77 earth 76 complains 74
        analytics 73 compilers 73 student 72 wordpress 72 deploy 70 home 70 hour 70 nav 70 pain 70
        report 70 end 69 cost 68 data 66 ui 66 update 65 <image> 63 four 63 3gb 62 slim 62 sane 61
        ship 61 boss 60 python 60 laravel 59 60mb 58 competitor's 58 first 57 search 57 teammate 56
        heavy 55 min 55 device 54 ai 52 flask 51 high 51 ridiculous 51 smaller 51 minutes 50 move 50
        svc 50 find 48 half 48 test 48 rf 47 start 46 etl 45 latency 45 scale 45 distroless 44
        geo 44 rm 44 tiles 44 bring 43 container 43 edge 43 turn 43 cluster 42 large 42 use 42
        course 41 gigabytes 41 autoscaling 39 bot 35 chat 35 vendor 34 kill 33 weights 33 lose 32
        trim 32 fits 30 flash 30 telemetry 30 internet 26 version 26 rails 24 4gb 23 dashboard 23
        reduce 21 put 20
        """
      ),
      (
        "image.prune",
        """
        image 300 rebuild 246 leftover 207 rid 194 full 186 build 169 layers 165 hundreds 163
        use 158 toss 156 none 140 nameless 138 used 138 leave 137 refers 136 unused 136 weeks 135
        container 131 dangling 129 gb 123 ls 121 page 117 chuck 111 pull 107 needs 98 untagged 97
        volume 97 rubbish 96 run 94 list 93 older 91 stay 91 pile 88 lies 81 throw 77 acme 76
        deploy 76 discarded 76 get 76 ssd 76 lost 75 previous 75 eat 74 rows 73 time 72 ahead 71
        harddisc 71 ten 68 backup 67 ctr 67 tag 65 app 63 ci 63 engine 63 clear 62 keep 62 spring 62
        month 58 night 57 disappear 55 labelled 55 load 55 teach 52 box 51 earlier 50 notebook 50
        name 48 days 47 server 46 base 42 clean 42 gone 42 make 41 docker 39 re 39 drop 38
        endless 38 matter 37 rebuilt 37 cost 32 host 32 img 31 clutter 30 ditch 28 year 27 prune 24
        bin 23 store 22
        """
      ),
      (
        "image.pull",
        """
        grab 222 newest 201 <image> 193 <ports> 185 latest 175 local 175 pul 175 weekend 155
        exactly 152 vllm 151 unable 147 tonight 145 digest 143 mongo 143 box 140 gpu 138 switch 138
        flight 136 beforehand 135 laptop 132 hotel 128 find 122 teh 120 mysql 115 make 114 copy 106
        slow 104 bring 103 staging 102 machine 99 stop 99 host 98 version 97 immich 96 alpine 95
        close 95 firewall 95 offline 95 fetch 92 pull 92 arm64 91 store 90 eclipse 89 hour 89
        plan 89 redis 85 webui 84 jenkins 81 fi 77 wi 77 refresh 75 demo 74 windows 74 docker 71
        platform 71 change 68 image 68 keycloak 66 open 61 fresher 60 variant 59 train 58 flavour 56
        disk 55 dockerhub 55 m1 55 mosquitto 55 nvidia 55 update 55 slim 52 flavor 51 start 48
        intel 47 security 47 last 46 registry 43 runtime 43 jellyfin 41 notebook 41 amd64 40
        build 36 <path> 32 rabbitmq 32 far 29 mcr 29 sql 29 arm 27 myself 27 server 27 meantime 23
        newer 23 current 22 name 22 management 21 vaultwarden 20
        """
      ),
      (
        "image.push",
        """
        laptop 234 others 207 retag 196 built 190 server 182 ready 179 get 174 needs 164
        teammate 162 successfully 149 <image> 148 rebuilt 141 grab 139 ghcr 122 don't 118 find 118
        signed 117 notebook 115 see 111 pull 110 put 110 send 106 exist 103 tag 103 bring 100
        fetch 100 hotfix 97 chem 91 great 90 refers 89 colleague 88 cluster 87 centre 86 missing 86
        box 85 <path> 82 admin 81 img 81 ml 81 pc 76 helps 75 local 75 torch 74 arrive 72
        engineer 72 field 72 noon 72 tele 72 fleet 71 image 69 <file> 68 create 67 download 67
        stop 66 crawling 63 finished 58 repository 54 required 51 time 50 unauthorized 50 build 49
        authenticate 48 second 48 green 45 myshop 45 quiet 45 machine 44 ship 43 company 41 ecr 39
        harbor 38 holiday 38 kiosk 38 gb 37 account 36 first 36 spring 36 fresh 35 dockerhub 34
        end 33 failed 28 upload 28 nexus 27 release 25 project 24 registry 24 cool 21 corp 21
        paint 21 lukas99 20 todoapp 20
        """
      ),
      (
        "image.remove",
        """
        <image> 255 gigs 238 gone 232 mistake 200 untagged 200 three 181 cuda 175 server 174 sap 165
        host 156 throw 154 agent 153 machine 145 img 140 firefox 139 ugly 135 id 134 pull 134 gb 132
        space 132 wrong 131 away 130 image 130 local 124 longer 122 tag 119 free 117 rmi 116
        take 116 ollama 112 prune 111 rasa 111 accidentally 107 servercore 107 don't 106 kick 105
        made 105 called 104 windows 103 license 99 stay 97 mustn't 96 till 96 9be1 91 guy 90
        tutorial 90 list 86 fe 82 kestrel 79 none 79 abandoned 78 force 78 oracle 78 delete 75 xe 72
        container 71 laptop 67 copy 65 get 64 needs 64 project 63 remove 62 build 60 licence 60
        scanner 58 legal 57 end 54 keep 54 python 54 v1 54 april 53 crawler 53 drop 53 irrelevant 53
        use 52 homework 51 vendor 51 course 50 single 50 store 50 91fe0c 49 19gb 47 rails 47 vm 47
        lose 44 tensorflow 44 load 43 tiny 43 huge 42 base 41 understand 39 disk 37 mongo 37
        opencv 37 ctr 36 prototype 36 conflict 32 f 30 tmp 30 0f8d 26 7d9495d03763 26 <file> 26
        trainer 26 dead 24 form 24 stop 23 leave 22 mean 22 tool 21 al 20
        """
      ),
      (
        "image.scan",
        """
        built 166 scout 102 dare 84 update 83 base 82 don't 82 fresh 81 push 63 <image> 45 docker 37
        image 37 scan 23
        """
      ),
      (
        "image.tag",
        """
        <image> 291 called 265 known 250 tga 186 tiler 137 name 122 said 121 namespace 118
        myself 117 qa 115 org 113 bc 111 prefix 111 put 106 verify 106 marked 104 needs 101
        stable 100 fix 99 proper 96 id 94 latest 91 local 90 find 85 v2 84 test 82 today's 82
        script 80 alias 78 begin 78 production 78 got 77 a1b2c3d4 76 build 76 current 76 give 74
        yesterday's 74 hub 72 deploy 70 exist 68 staging 60 <file> 57 box 55 europe 55 8c2f1 54
        harbor 54 builder 53 crawler 51 date 51 push 51 second 51 a91c3 49 label 49 plain 49
        churn 48 5b1c2f8e9a 47 moment 47 release 47 built 46 77ab03 44 rename 44 leave 43 produce 43
        image 42 hand 40 90ab 38 4c1d9e0b 37 nginx 37 carry 36 numbers 36 photos 31 mean 30
        reachable 30 2b7e 29 node 29 overwrites 29 fastapi 28 nameless 28 picture 27 far 26 foo 26
        hour 26 legacy 26 google 25 stay 23 work 21
        """
      ),
      (
        "network.create",
        """
        private 251 put 237 <path> 212 net 189 separate 188 name 165 isolated 163 backend 160
        real 142 hook 139 external 134 container 119 default 119 dmz 118 datalab 115 jupyter 113
        compose 112 grafana 112 two 110 monitoring 109 office 109 share 109 lan 108 dns 106 ipv6 106
        eth0 105 different 102 see 102 file 100 proxy 100 called 97 live 97 guide 92 reverse 92
        mongo 91 resolve 89 camera 88 house 88 pihole 87 internet 86 run 86 expected 84 somewhere 83
        test 83 network 80 blue 79 lab 78 bridge 77 device 73 enabled 73 redis 70 svc 70 api 69
        edge 69 order 69 needs 68 internal 65 setup 64 outlives 63 <file> 61 home 61 notebook 61
        reach 61 outbound 60 shop 59 they're 59 create 58 ctr 56 set 55 kunde42 53 standalone 53
        docker 50 pci 50 response 50 web 50 daemon 49 make 49 keycloak 47 found 46 segmentation 45
        give 42 teams 40 none 39 code 38 red 36 app 35 o 35 members 34 postgres 34 eth1 31 plain 31
        driver 30 scanner 30 find 29 mail 29 wiht 29 architecture 27 decision 27 iot 27 mosquitto 26
        project 26 production 25 free 24 loki 24 promtail 24 observability 23 rest 23 router 23
        payments 22 don't 21 labnet 21 vault 21
        """
      ),
      (
        "network.inspect",
        """
        ip 254 backend 241 options 225 net 218 mtu 217 address 203 name 194 network 191 ips 189
        somebody 184 overlay 174 taken 171 icc 149 interface 148 parent 147 ipv6 141 share 138
        lab 135 internal 134 proxy 134 database 127 monitoring 125 use 124 container 122 gateway 118
        dmz 115 hangs 115 mysql 102 curious 99 sits 95 attached 94 get 91 called 89 db 86 macvlan 86
        gave 84 plug 80 redis 80 security 78 turn 75 wich 75 range 74 configured 73 details 73
        mesh 73 stay 73 bridge 72 static 72 inspect 71 app 69 got 69 encrypt 67 iot 67 br 66
        subnet 66 claims 65 two 64 db01 63 teh 63 free 60 says 59 vpn 55 broker 50 firewall 49
        guy 49 broken 48 tier 46 docker 45 lan2 44 month 43 printer 43 corp 42 fix 41 hard 41 lan 41
        license 41 netops 41 whitelist 41 code 39 datalab 39 mqtt 37 server 36 ago 34 connect 33
        live 29 debug 26 office 26 fleet 24 assessor 23 card 23 zone 23 pci 22 service 22 inside 21
        overlaps 20
        """
      ),
      (
        "network.list",
        """
        net 389 overlay 229 network 209 bridge 198 macvlan 190 lits 165 host 152 left 148 <path> 142
        range 135 occupied 130 use 127 compose 116 track 104 lost 103 mgr 102 pool 92 engine 90
        pick 89 driver 88 collides 86 w 86 subnet 84 wifi 82 laptop 81 work 80 attached 77 six 76
        <file> 74 remove 74 swarm 74 lb01 72 docker 71 suspect 71 sits 70 whatever 68 grab 67
        three 67 vpn 66 dozens 65 admin 64 complains 62 ipv4 62 non 62 available 61 machine 61
        create 58 empty 58 staging 57 connect 55 default 53 api 52 begin 51 find 51 show 49 made 46
        cidr 39 contains 39 eaten 39 assign 38 box 37 test 37 whos 37 claims 36 fully 35
        predefined 35 first 32 wants 31 silly 30 called 29 name 29 server 28 half 27 address 26
        drift 25 fish 25 forget 25 seine 25 trawl 25 hand 24 exist 23 frontend 23 give 23 others 23
        project 23
        """
      ),
      (
        "network.remove",
        """
        unplug 301 take 264 bridge 242 kick 227 network 206 net 201 nuke 188 dmz 186 vpn 173
        longer 171 august 169 falcon 167 subnet 159 mailhog 158 shut 158 sonarr 149 disconnect 141
        block 126 stay 120 leftover 114 clear 113 public 113 backend 109 members 107 redis 107
        leave 105 project 102 rid 101 guest 99 test 99 breach 98 fileserver 98 segmentation 98
        sandbox 97 needs 93 ds 90 anymroe 89 branch 89 couple 89 drop 85 course 84 fully 84
        predefined 84 year 82 delete 79 nas 79 pool 79 pull 79 qa 79 torn 79 container 78 hack 78
        hackathon 78 storage 78 connect 74 clash 73 webmail 73 empty 67 range 67 see 67 half 63
        keep 61 <path> 58 business 58 dead 57 printer 57 experiment 54 whatever 54 crawler 53
        left 53 away 51 lab 50 rm 50 iot 49 legacy 49 frontend 48 suspect 48 cart 46 ago 42
        office 42 prune 39 made 37 hangs 36 nobody's 35 overlaps 34 internal 32 proxy 32 unused 32
        br 31 nobdy 28 compose 27 subdivided 23 using 23 thirty 22 docker 21 gone 21 name 21
        """
      ),
      (
        "network.troubleshoot",
        """
        talk 325 time 207 b 185 enotfound 184 bind 181 api 174 apt 171 internet 167 canot 166
        container 166 echother 165 ping 164 traffic 164 pool 162 rabbit 162 space 159 fine 158
        traefik 158 firewalld 147 unreachable 136 reach 135 missing 134 allocated 122 hand 122
        get 121 overlaps 121 app 119 says 115 box 110 backend 106 nameserver 105 show 105 myapp 103
        teh 103 establishing 102 postgres 102 prometheus 102 find 101 mysql 96 shop 93 worker 93
        known 89 getaddrinfo 86 kafka 85 mongo 85 reset 85 n8n 83 take 83 turn 81 inside 79
        timeout 78 two 78 work 78 database 77 wordpress 77 frontend 76 outbound 76 failed 74
        large 72 dead 70 grafana 69 linux 68 request 68 forever 66 round 65 nuget 64 run 64
        published 63 redis 63 auth 62 got 61 pass 61 bytes 58 join 56 small 56 collides 55 see 52
        <image> 49 salesforce 49 answer 47 directly 47 sap 47 address 46 check 46 flask 46 queue 46
        none 45 tv 45 log 44 net 43 update 42 kuma 41 uptime 41 connect 38 list 38 curl 37
        machine 35 network 35 claims 34 error 34 explain 33 give 33 sonarr 33 upload 29 host 28
        payload 26 srv 26 stall 26 db 25 pc 25 broken 24 eachother 23 port 23 clash 22 db01 22
        wrong 22 outside 21
        """
      ),
      (
        "registry.cleanup",
        """
        customer 255 quay 212 push 201 hub 177 erase 166 dev 165 registry 138 half 137 tag 135
        <image> 125 ghcr 125 mean 125 year 125 get 122 wipe 122 disappear 120 self 118 commit 117
        vanish 114 manifests 111 orphaned 106 ecr 103 pull 102 merge 101 older 99 care 92 broken 91
        host 89 full 87 rc 87 monorepo 82 tb 82 feature 79 remove 79 repo 79 project 78 ci 77
        mustn't 77 branch 73 retention 70 build 65 pr 65 database 63 inside 63 night 63 holes 62
        mailer 62 svc 62 known 61 money 60 they're 60 request 59 till 59 gitlab 57 happens 57
        distributed 55 semver 55 storefront 55 thrown 55 quota 54 side 54 version 48 longer 47
        fetch 46 harbor 46 w 46 mistake 45 data 44 delete 44 ago 43 make 41 accidentally 40
        company 40 copy 40 gone 40 kill 40 snapshot 40 wrong 40 3k 39 axe 39 published 39 belong 35
        beta 35 exceeded 35 remain 35 euros 34 incl 34 pay 34 cloud 33 sha 33 somebody 33 laptop 32
        live 32 mostly 29 none 29 others 29 app 28 empty 28 march 28 sandbox 28 cancelled 27
        image 25 leave 24 upload 24 exp 23 spring 23 train 23 hit 22 nexus 22 x 21
        """
      ),
      (
        "registry.copy",
        """
        hub 221 directly 206 artifactory 185 ghcr 177 limit 163 harbor 162 signature 158 rate 146
        leave 141 ecr 136 unchanged 127 registry 124 platform 122 <file> 120 vllm 118 get 113
        internal 112 digest 110 <image> 109 straight 107 base 104 reach 104 quay 103 acr 99
        frankfurt 96 singapore 92 daily 90 image 90 laptop 90 ages 89 nexus 86 init 83 factory 82
        skopeo 81 vault 80 tenant 79 switch 78 bring 76 gitlab 70 internet 70 exactly 66
        dockerhub 65 bytes 63 slim 63 pull 54 grafana 51 unaltered 50 bite 49 kill 49 shut 48
        upstream 48 prem 47 azure 43 live 42 break 41 air 40 gapped 40 ought 40 case 38 change 37
        dutch 35 swiss 35 tool 35 aliyun 34 china 34 failed 34 enough 33 identical 32 operator 32
        customer 31 build 30 cluster 30 download 30 bitnami 29 push 29 remain 29 brought 28 first 27
        two 27 gcp 23 disk 21 vendor 21
        """
      ),
      (
        "registry.login",
        """
        <file> 186 work 186 ask 161 password 147 token 123 docker 121 azure 119 creds 105 signed 101
        gitlab 100 acr 99 failed 99 type 88 keep 87 pull 86 sing 86 denied 78 robot 75 log 74
        access 72 computer 71 group 71 laptop 71 allowed 69 central 62 engine 62 accept 60 eu 60
        company 57 user 57 get 56 fetch 50 acmeprod 48 credentials 44 resource 44 request 42
        deploy 41 host 40 registry 40 ecr 39 stdin 39 artifactory 37 connect 33 hub 31 change 29
        account 27 box 24 matter 24 university 24 auth 23 aws 23 2fa 22 container 22 till 21
        wants 21
        """
      ),
      (
        "registry.promote",
        """
        approved 222 <image> 175 repo 162 registry 158 test 150 move 145 pass 142 become 136
        take 128 prod 116 candidate 114 make 112 release 108 sync 107 official 106 rc 98 bytes 94
        project 94 stable 94 blessed 90 local 88 build 87 sha 80 head 78 acceptance 77 production 75
        weeks 75 artifactory 73 manifests 73 artifact 66 idp 66 point 66 staging 66 harbor 65
        tariff 65 qa 64 dev 63 night 63 engine 60 bff 59 cr 58 mobile 58 uat 58 quarantine 54
        security 51 repository 49 promote 46 signed 46 ecr 42 sits 40 checklist 38 docker 38
        model 38 signoff 38 lift 37 live 37 identical 35 rebuild 33 board 31 says 27 graduate 24
        <file> 22 branch 22 appear 21 clear 21 tickets 21 whatever 21
        """
      ),
      (
        "registry.retention",
        """
        kept 194 tag 190 keep 170 build 150 release 150 month 147 survive 136 snapshot 135 show 131
        forget 122 days 121 long 116 year 112 registry 109 automatic 101 harbor 99 quay 97
        doubled 95 pull 95 auditor 91 ecr 89 repo 87 stale 86 stay 86 billing 85 live 82 pr 82
        rule 82 image 81 branch 79 manager 75 merge 75 archive 74 gone 73 request 71 dry 70 seven 70
        untagged 69 lose 68 clean 67 net 66 work 65 see 63 spend 63 service 62 ci 60 rises 59
        cost 56 v 55 five 54 youngest 53 longer 52 available 50 demands 50 junk 50 mustn't 50
        vanish 48 expires 47 scheme 45 spare 45 falls 44 throw 44 away 43 recent 43 remain 42
        shop 42 start 42 policy 40 quarter 40 dev 39 delete 36 automatically 32 hand 32
        management 32 rid 32 needs 31 forever 30 decide 29 draft 29 sensible 28 stop 28 store 28
        click 27 friday 27 night 26 project 26 risk 25 happens 22 fortnight 21 dies 20 given 20
        holding 20 regulators 20
        """
      ),
      (
        "registry.tags",
        """
        newer 278 arm64 267 vendor 235 arm 189 <image> 177 <path> 176 push 165 sha256 163 point 162
        published 162 registry 161 harbor 158 wat 155 manifests 142 intel 139 python 139
        official 136 price 136 called 134 make 134 ppl 133 remember 133 claims 130 build 121
        found 113 made 112 private 112 version 109 upstream 108 <file> 104 says 102 repo 101 hub 100
        variant 99 argo 98 exist 98 knows 98 colleague 97 gateway 97 hotfix 97 believe 96 survey 95
        upload 94 owe 93 said 90 offers 88 tileserver 88 quay 82 mirror 81 wants 81 ago 79 jdk 77
        engine 73 hour 72 equivalent 71 give 70 webshop 64 download 61 tag 61 api 58 recent 57
        far 56 keycloak 56 repository 56 unknown 55 node 54 pin 53 slim 50 contains 48 curl 48
        remote 47 windows 43 amd64 40 tool 40 got 39 service 39 sha 37 cleanup 32 checkout 30
        port 30 saw 30 see 29 ecr 28 moment 27 app 26 digest 26 company 25 ui 25 billing 24 sits 24
        output 22
        """
      ),
      (
        "system.df",
        """
        clean 229 gigabytes 219 reclaim 219 suspect 207 prune 206 win 205 mac 200 big 187 docker 187
        gain 179 runner 179 numbers 177 cache 160 unused 159 build 156 get 156 cleanup 153 worth 152
        eat 151 delete 141 <file> 139 free 131 using 129 avail 127 filesystem 127 size 124 teh 124
        read 123 amount 115 worry 108 used 107 fill 103 says 102 mounted 94 first 90 break 86
        sits 86 ssd 79 volume 76 gb 68 laptop 67 compare 66 diagnose 66 claims 65 drive 65 gone 65
        wise 65 disk 62 image 58 mb 58 holding 56 box 55 order 54 take 54 small 53 rails 50 split 50
        footprint 49 hogging 49 larger 49 mcuh 49 repo 48 desktop 44 project 44 guilty 43
        partition 43 dangling 41 site 40 picture 34 ues 32 usage 32 dose 31 vars 31 disc 30 db 29
        alert 23 dkr 23 grown 23
        """
      ),
      (
        "system.info",
        """
        overlay2 310 date 204 worry 199 ps 181 registry 177 engine 167 btrfs 159 memory 153
        runtime 148 support 148 gpu 147 total 141 buildkit 140 qualifying 140 runbook 140 secret 139
        jo 124 pc 123 count 120 cpu 117 docker 115 see 111 devicemapper 108 mirror 105 says 102
        driver 94 rootless 90 warning 89 dir 88 root 83 insecure 79 default 77 use 77 version 77
        wants 77 install 75 <file> 67 machine 66 client 64 log 62 vendor 56 complains 50 minimum 45
        print 43 problem 40 nas 35 daemon 34 using 34 configured 31 remap 30 userns 30 wich 29
        tickets 28 api 26 details 24 cgroup 23 open 23 cpus 21 read 21 v2 21
        """
      ),
      (
        "system.prune",
        """
        dead 257 needs 248 room 240 write 208 except 203 device 200 hurt 191 sweep 181 make 180
        left 176 alone 172 give 166 <path> 164 dangling 150 spring 145 precious 138 related 135
        laptop 134 system 128 start 125 get 121 buildkit 114 cache 108 fresh 105 docker 104 free 102
        gigs 94 unused 94 network 90 older 89 container 86 runner 86 loose 84 alarm 81 evrything 79
        expendable 76 failed 76 everthing 75 copy 74 stop 73 ci 69 space 65 run 64 general 61
        build 59 layers 59 away 51 manual 49 otherwise 49 whatever 46 disk 45 full 45 junk 45
        monday 45 remove 45 ctr 43 macbook 43 builder 41 clean 41 postgres 41 throw 41 hour 40
        longer 40 drop 35 agent 34 usd 34 called 32 flush 32 file 30 complete 29 using 28 dev 26
        housekeeping 25 keep 24 server 24 last 23 stay 23 af 21
        """
      ),
      (
        "volume.backup",
        """
        fill 266 yesterday's 254 data 204 upgrade 200 live 183 nas 180 <path> 165 carry 158 wipe 157
        <file> 153 redis 150 first 147 copy 145 get 142 blows 139 pg14 139 min 138 put 133
        today's 124 nexus 120 nfs 120 saturday 119 build 112 macbook 112 exist 110 wrong 109
        server 106 book 96 bookkeeping 96 media 93 incl 91 mysql 88 volume 88 tarball 87 host 85
        share 80 test 75 zip 75 gitlab 74 <ports> 73 influx 73 move 71 database 66 give 65 make 65
        box 63 file 63 accident 62 es 62 external 62 index 62 nuke 62 rent 62 update 62 cancelled 61
        elasticsearch 61 picture 60 safe 59 dir 58 made 58 mariadb 58 nextcloud 58 tonight 58
        weekend 57 tgz 55 format 54 friday 54 measure 54 bookstack 53 midnight 53 anywhere 51
        monday 51 pgdata 51 contents 50 minutes 50 year 50 dies 49 redmine 49 three 49 state 47
        upload 47 vol 47 photos 46 sits 46 fresh 45 english 44 family 44 sorry 44 tar 44 touch 43
        forum 42 timestamps 42 pg 40 docker 37 take 36 two 36 run 35 home 33 weeks 32 unpacked 31
        aside 30 case 30 literally 30 openldap 30 sideways 30 archive 27 calibre 26 library 24
        plugin 24 vw 24 disk 22 mongo 22 prune 22
        """
      ),
      (
        "volume.create",
        """
        place 296 empty 227 vol 219 external 209 tmpfs 208 storage 188 says 184 log 183 none 174
        upload 166 folder 165 data 154 somewhere 150 live 148 found 147 backed 142 persistent 136
        share 136 tool 131 app 129 <path> 127 volume 127 cifs 124 crate 123 scratch 122 longer 117
        postgres 116 compose 113 minio 109 work 106 separate 100 keep 98 container 96 create 79
        media 78 ready 73 backup 72 called 71 zotero 71 name 70 permanent 70 sensor 70 shopdb 70
        told 70 creds 68 stay 68 mysql 66 set 64 w 62 2g 61 label 61 archive 60 survive 59
        anonymous 56 attached 56 true 56 db 55 exist 53 docs 52 redis 51 file 50 letsencrypt 49
        megs 48 stop 46 mongo 45 we'll 45 blue 44 labelled 44 install 43 fast 42 max 42 thesis 42
        docker 41 pipeline 40 recreate 40 2gb 39 db01 38 model 38 weeks 38 marked 37 prepare 37
        tutorial 37 replace 36 certs 35 grumbles 34 far 33 mail 32 paperless 29 orignals 27
        several 27 define 25 usable 25 time 24 lies 23 photoprism 23 ollama 21 truth 21
        """
      ),
      (
        "volume.inspect",
        """
        big 365 disk 244 hangs 223 options 220 second 218 nfs 212 mounted 208 vol 188 size 185
        keep 184 local 184 volume 180 use 166 host 164 attached 160 path 160 name 159 share 154
        label 147 mautic 147 minio 146 directory 145 data 143 mountpoint 142 vaultwarden 140
        assets 139 gb 135 made 134 whcih 133 certain 131 depends 131 hesitate 130 file 129 dare 128
        container 127 touch 125 physical 121 driver 119 live 119 tsdb 119 dataset 117 silently 117
        pgdata 115 computer 111 wich 109 prometheus 105 log 102 media 98 read 97 teh 96 details 91
        etcd 88 fs 88 ctr 86 delete 84 become 83 grown 80 anybody 79 idle 79 scared 75 using 74
        date 69 location 68 somebody 67 cache 65 exist 60 node 60 directly 56 elastic01 56
        project 55 v3 55 two 53 write 53 forgot 49 mlruns 49 list 47 make 45 upload 45 gigabytes 43
        inside 39 db 38 sits 38 nas 37 store 34 compose 33 inspect 33 hard 32 elasticsearch 27
        show 27 gave 26 grafana 26 create 23 docker 23 loki 23 bgi 22
        """
      ),
      (
        "volume.list",
        """
        volume 238 volms 229 data 224 mounted 215 store 206 large 201 month 198 anonymous 194
        name 193 use 187 big 184 backup 178 kept 171 vol 169 storage 162 decide 160 ask 158
        server 145 delete 137 wiki 136 fattest 135 inherited 135 biggest 134 kunde42 129 top 129
        1gb 128 engine 128 size 128 used 128 host 127 ago 125 long 125 database 124 using 124
        lits 121 erpnext 120 put 118 somewhere 113 container 111 give 104 belong 102 docker 95
        show 95 forum 92 keep 91 nfs 91 remember 90 last 88 nas 88 got 83 first 82 live 82
        machine 82 afraid 78 remove 75 state 71 project 70 driver 69 network 61 8c1f 58 e09b 58
        list 57 pg 57 everywhere 56 gone 50 hack 50 recall 49 netdata 45 hackathon 42 persistent 42
        find 38 called 37 customer 35 wat 27 overview 24 see 24 paperless 23 colleague 22
        """
      ),
      (
        "volume.prune",
        """
        volume 318 gb 292 leftover 235 wipe 235 remain 218 attached 214 included 206 data 188
        linked 172 use 171 three 166 vol 160 orphaned 155 remove 154 drop 151 <path> 149 they're 146
        unused 146 rid 142 away 140 peace 140 needs 138 container 134 df 132 w 130 none 125 line 123
        ci 121 free 121 ls 116 hangs 110 dangling 108 particular 107 ahead 105 throw 104
        unattached 104 dispose 103 reclaim 101 storage 101 got 100 abandoned 97 f 96 nuke 94
        mounted 92 clean 88 name 88 lose 85 testcontainers 84 exist 79 don't 78 host 77 leave 77
        zap 77 delete 75 feel 72 purge 72 gigs 71 active 70 build 70 run 70 total 70 matter 68
        reclaimable 68 teh 66 rest 61 eat 56 ths 56 dozens 55 hash 55 local 55 docker 53 get 52
        test 51 dont 50 empty 50 bin 49 reference 49 machine 48 thrown 46 two 46 integration 45
        full 44 semester 44 tried 44 except 43 labelled 43 year 42 area 41 refers 41 space 41
        backup 38 ctr 38 label 38 time 38 system 37 thousand 36 cache 33 hundreds 32 says 29
        agent 27 give 27 ownerless 27 runner 25 pile 21
        """
      ),
      (
        "volume.remove",
        """
        erase 266 needs 223 data 195 volume 190 away 166 dies 166 delete 162 influx 150 database 145
        destroy 142 name 136 incl 127 vol 124 bye 123 empty 123 begin 119 gdpr 118 rid 115
        client 111 kill 110 start 108 disappear 107 inside 107 left 105 keep 100 migrate 95 grr 93
        4be1 92 tmpvol 92 cache 90 rds 90 exactly 88 wal 88 daemon 87 response 87 dead 85 kafka 85
        scrap 85 cease 81 request 81 error 80 exited 78 loki 78 ago 77 customer 77 postgres 75
        playground 74 drop 73 log 73 scratch 73 useful 73 work 73 thrown 72 month 70 present 70
        chuck 68 contents 68 longer 67 remove 67 teh 64 test2 64 sits 63 test1 60 despite 58
        holding 58 values 58 dir 55 using 55 discontinued 54 falcon 54 staging 54 uninstall 53
        bookstack 52 called 52 gitlab 52 project 52 force 50 gone 50 tenant 48 backup 47 minio 42
        test 42 exist 41 initialised 41 pg13 41 worthless 41 container 40 version 38 acorn 37 bin 37
        refused 37 cancelled 36 dev 36 owner 36 poc 36 trial 36 dump 35 ask 34 wipe 34 mariadb 33
        db 32 older 32 stop 32 three 30 included 27 ctr 26 obsolete 26 image 25 mysql 21
        """
      ),
      (
        "volume.troubleshoot",
        """
        write 287 folder 221 recreate 191 wants 173 edit 169 lost 168 nfs 165 upload 153 empty 151
        gone 147 selinux 145 yaml 144 hangs 143 rows 139 chmod 137 time 137 show 134 note 130
        consume 128 container 124 restart 120 update 120 data 118 gitea 114 print 114 insert 112
        v 112 dashboard 109 <path> 108 mysql 108 share 108 vanish 108 wrong 108 rm 107 grafana 106
        compose 104 healthy 104 sonarr 104 tv 104 don't 103 record 102 save 101 see 101 inside 98
        library 97 lose 97 arrive 96 conf 96 fine 96 wordpress 93 add 92 frigate 92 redeploy 92
        pull 89 api 82 ctr 82 dir 81 windows 75 install 74 host 73 permission 73 file 72 uid 72
        form 68 src 66 enforce 65 teh 65 bind 64 denied 63 chown 62 network 61 <file> 60 put 60
        directory 59 fresh 59 pgdata 58 datadir 56 mabye 56 mac 56 rhel 56 suddenly 56 paperless 54
        postgres 54 find 52 jenkins 52 deal 51 forum 48 rights 47 entries 42 dev 41 solve 41 tho 41
        usb 41 written 41 templates 40 drive 39 page 38 photos 38 pretty 38 root 37 jupyter 36
        wiki 36 app 31 belong 30 prod 30 start 30 understand 30 visible 30 versa 29 vice 29 repo 28
        version 28 frustrating 27 source 27 worker 27 force 26 nginx 26 site 25 swear 25 desktop 24
        fedora 24 readable 24 block 23 jellyfin 21 primary 21
        """
      ),
      (
        "gitops-pipeline",
        """
        request 195 merge 160 critical 116 belong 100 put 96 raise 96 diff 95 test 88 pr 87
        acceptance 84 env 81 red 81 main 77 overlay 76 end 75 wedding 75 woodpecker 66 failed 61
        notice 61 scan 57 service 57 live 55 happy 53 jenkinsfile 50 preprod 49 acc 48 tst 48
        catch 47 ledger 47 login 47 nothing's 45 check 44 everybody 43 trivy 43 broken 42 config 41
        laptop 40 push 40 hand 38 actions 37 matrix 37 run 37 date 36 production 36 scp 36
        tuesday 36 gitops 35 min 35 whenever 35 <path> 34 match 34 prune 34 skip 34 github 33
        karl 33 laravel 33 chart 32 kustomize 31 lead 31 comparisonerror 30 desc 30 generate 30
        layers 30 rpc 30 thats 30 unknown 30 v3 30 decide 29 helm 29 steered 29 gave 28 owner 28
        state 28 step 28 tired 28 whatever 28 add 27 backend 27 conditions 27 dependency 27
        deploy 27 source 27 code 26 evening 26 registry 26 three 26 advisory 25 make 25 python 24
        friday 22 load 21 flux 20 int 20
        """
      ),
      (
        "gitops.pipeline",
        """
        end 122 critical 118 whenever 99 red 87 step 82 karl 81 main 78 head 77 hand 72 push 70
        woodpecker 68 failed 64 notice 63 scp 63 lead 60 sandra 60 holiday 59 scan 59 check 57
        broken 52 jenkinsfile 51 trivy 50 github 48 bits 47 different 47 login 47 put 47 laptop 45
        nothing's 45 rebuild 45 test 44 deploy 43 merge 43 min 42 actions 41 matrix 40 developers 39
        automated 38 skip 36 suggest 36 workflow 36 backend 35 friday 35 image 35 python 34
        layers 33 add 32 comparisonerror 30 desc 30 generate 30 helm 30 rpc 30 unknown 30 code 29
        signed 29 state 29 tired 29 evening 28 conditions 27 dependency 27 source 27 knows 26
        explain 25 leave 24 load 24 circleci 21 faster 20 ghcr 20 happens 20
        """
      ),
      (
        "gitops.promote",
        """
        request 237 pr 154 version 142 preprod 136 raise 136 acceptance 124 merge 122 repo 120
        live 119 staging 119 env 118 environment 117 prod 114 belong 112 <path> 109 diff 107
        canary 102 get 101 stop 101 overlay 98 argocd 94 app 92 production 88 happy 84 set 84
        argo 79 uat 79 open 75 wedding 75 soaking 73 gitops 72 service 67 whatever 67 make 61
        tonight 59 commit 57 days 54 integration 54 note 53 pre 53 put 53 acc 52 catch 52 date 52
        everybody 52 green 52 ledger 52 train 52 tst 52 run 51 take 50 owner 49 says 48 tuesday 47
        test 46 decide 45 laravel 45 flux 44 registry 44 kustomize 43 three 42 thats 41 values 41
        cleanup 40 match 40 prune 40 chart 39 folder 38 steered 38 gave 37 time 37 v3 36 advisory 35
        file 33 config 30 suppose 30 board 29 job 29 gateway 27 int 22 name 22 read 22 two 22 tag 21
        dir 20
        """
      ),
      (
        "kubernetes-operator",
        """
        cluster 139 legal 136 eks 133 namespace 115 k3s 110 pods 101 count 99 accept 88 gke 87
        copy 85 k8s 83 roll 77 prod 76 <image> 72 <ports> 72 eleven 70 notfound 70 ops 70 coredns 69
        platform 67 replace 67 configmap 66 pvc 66 ran 64 cart 63 job 63 replicas 63 send 63
        rollout 62 tester 62 app 60 past 60 v 60 error 59 p 59 boss 58 release 58 overflow 57
        service 57 enforce 56 june 56 aks 55 folder 55 admission 54 proper 54 script 54 rpc 53
        run 53 find 52 baseline 51 black 51 huh 51 signed 51 apis 49 hardware 48 watch 48 config 46
        convert 46 drain 46 e 46 friday 46 inference 46 d 45 people 45 ready 45 inventory 44
        kompose 44 management 44 server 44 fr 43 outgrown 43 cause 42 limit 42 ocr 42 shell 42
        single 42 wrong 42 map 41 name 41 recommender 41 translate 41 authority 40 event 40
        kubelet 40 readme 40 x509 40 added 39 follow 38 kubernetes 38 label 38 revision 38 thirty 38
        pull 37 work 37 certificate 36 dashboard 36 hour 36 vm 36 wtf 36 set 35 apply 34 create 34
        reason 34 time 34 request 33 complains 32 six 32 club 31 manifests 31 provider 31 reach 31
        ask 30 gave 30 settle 30 hostname 29 kubectl 29 mistake 29 piece 29 policy 28 daemonset 27
        days 27 nine 27 place 27 till 27 metrics 26 pending 26 stack 26 admin 25 bugs 25 ml 25
        wait 25 3m 24 6f7d9b5c8 24 9m2lq 24 checkout 24 pause 24 file 23 quiz 23 said 23
        definition 22 healthy 22 host 22 mounted 22 odd 22 typos 22 volume 22 workload 22 chart 21
        draft 21 hub 21 ingress 21 kubeconform 21 swarm 21 ten 21 restart 20
        """
      ),
      (
        "kubernetes.debug",
        """
        tuesday 162 cronjob 161 fire 153 job 141 status 139 failed 133 hangs 131 second 127
        marketing 125 night 124 bump 123 staging 121 statefulset 119 update 119 count 116
        daemonset 115 metrics 115 first 110 restart 109 gke 108 added 103 replicas 100 half 99
        request 97 send 91 rollout 90 find 88 limit 87 says 86 time 86 kubernetes 84 pods 83
        crashes 82 eleven 81 dashboard 80 shop 80 cfg 76 alive 75 coredns 73 event 73 autoscaler 72
        horizontal 72 node 71 notfound 70 payments 69 tester 69 policy 68 moment 67 fine 66
        complete 65 hour 65 huh 65 found 64 production 64 ns 63 pull 63 configmap 60 finished 60
        volume 60 work 58 namespace 57 monitoring 56 crashloops 53 rpc 53 cause 52 hiya 51 host 50
        ingress 50 wait 50 shape 49 code 48 7d9 47 attached 46 green 46 pending 46 lost 45 place 44
        somebody 44 wtf 44 called 43 kubectl 43 recommender 43 config 42 kubelet 41 authority 40
        certificate 40 readiness 40 x509 40 network 39 cart 38 run 38 checkout 37 reason 36
        refused 36 days 34 manager 34 ready 33 error 32 eu 32 hit 32 replace 32 signed 32 built 31
        management 30 overview 30 sick 29 start 29 push 28 scale 28 7c9 27 answer 27 give 27 read 27
        crashloopbackoff 26 grafana 26 <file> 25 previous 25 sits 25 stg 25 3m 24 6f7d9b5c8 24
        9m2lq 24 broken 24 <image> 23 health 23 instance 23 migrate 23 available 22 finance 22
        returns 22 pool 21 flip 20 senior 20
        """
      ),
      (
        "kubernetes.deploy",
        """
        values 204 friday 159 black 152 get 133 roll 131 configmap 130 put 125 live 124 set 124
        change 121 approved 115 release 108 watch 107 exam 106 proxy 105 pick 101 version 97
        bring 96 written 91 cluster 90 pods 85 mailer 80 chart 78 zero 77 make 75 staging 75 ran 74
        two 71 found 70 image 70 manifests 68 search 68 valid 67 web 67 revision 64 proper 63
        demo 62 name 60 replace 59 cart 57 healthy 57 drain 56 finished 56 dev 55 map 53 online 53
        people 53 thirty 53 test 52 twice 52 settle 51 tonight 50 inventory 49 hardware 48 report 48
        rid 48 k8s 47 copy 46 rollback 44 thumbnailer 44 stop 43 switch 43 downtime 42 frontend 42
        night 42 resource 42 paper 40 stay 39 reach 37 advertising 36 cope 36 indexer 36
        namespace 36 risk 36 till 36 tv 36 <path> 35 billing 35 evening 34 expected 34 wait 34
        500s 33 money 33 bounce 32 bugs 32 pause 32 error 31 website 31 slow 30 ten 30 prod 29
        time 29 load 28 canary 27 checkout 27 customer 27 monday 27 hotfix 25 linter 25 far 23
        sales 23 <image> 22 apply 22 prototype 21 ready 21 traffic 21
        """
      ),
      (
        "kubernetes.manifests",
        """
        image 149 copy 122 readme 119 cpu 113 talk 106 needs 101 inference 100
        horizontalpodautoscaler 98 adapt 95 peak 95 repo 94 hostname 92 numbers 88 yaml 87 deploy 86
        past 83 dockerfile 82 standard 82 days 81 traffic 79 service 77 write 75 ops 72 http 71
        two 71 sensible 62 set 62 mounted 60 keycloak 59 reachable 58 database 56 ml 56 none 56
        config 55 hundreds 53 project 53 tenant 53 app 52 options 51 upgrade 51 hand 50 instance 49
        run 48 hub 47 take 47 eks 45 k8s 43 file 41 people 41 api 40 empty 40 scientist 40 clue 39
        tls 39 said 38 db 37 piece 37 networkpolicy 36 three 34 generate 33 platform 33 save 32
        cluster 31 myapp 31 nerves 30 otherwise 30 reach 30 redis 30 directory 27 draft 27 port 27
        baked 26 mlflow 26 ingress 24 raw 24 docs 23 got 23 grafana 22 page 21 svc 21 vendor 21
        notifier 20
        """
      ),
      (
        "kubernetes.migrate",
        """
        k3s 302 compose 277 kustomize 268 docker 263 pvc 190 <file> 186 helm 159 volume 152
        chart 138 turn 138 object 134 postgres 114 data 113 eks 109 get 107 service 102 give 99
        script 99 host 90 take 89 pgdata 79 boss 78 namespace 77 aks 76 gave 75 follow 73
        kubernetes 71 plain 70 <ports> 69 p 69 run 69 convert 67 shell 67 v 65 <image> 64 live 64
        label 62 gke 60 single 60 box 59 end 59 mysql 59 platform 59 env 58 server 58 whatever 57
        dies 56 june 56 traefik 56 restart 55 d 54 kompose 54 signed 53 swarm 53 become 49 quiz 49
        assistant 48 bot 48 e 48 brought 47 carry 47 translate 47 lab 46 fr 43 line 43 ocr 43
        outgrown 43 six 42 vm 42 kubectl 41 management 40 month 40 company 38 exactly 38 given 38
        manifests 38 command 37 nine 35 admin 33 keep 33 paperless 33 club 31 provider 31 stop 30
        app 29 name 29 secret 27 upload 27 decide 26 start 26 gb 25 tool 25 got 24 contents 23 ns 23
        deploy 22 pg 22 vol 22
        """
      ),
      (
        "kubernetes.validate",
        """
        legal 227 probe 224 file 208 yaml 188 limit 175 kubeconform 164 mistake 159 overflow 148
        templates 141 stack 130 work 129 <file> 119 month 119 anywhere 115 corect 113 copy 112
        wrong 112 break 108 apply 107 correct 107 accept 101 check 100 overlay 97 use 97
        manifests 95 restricted 94 folder 93 render 93 apis 90 server 89 wrote 87 admission 83
        refused 83 definition 80 kubectl 80 statefulset 80 workload 80 enforce 79 baseline 78
        output 78 runasnonroot 77 sin 77 forgotten 75 missing 75 security 75 ask 74 create 72 get 72
        befor 68 complains 68 past 66 yml 65 error 64 proof 63 auditor 62 time 61 valid 59 follow 58
        kubernetes 58 k8s 57 latest 57 told 57 embarrassing 56 myself 56 helm 54 version 53 front 52
        first 51 none 51 longer 49 pm 49 root 49 indentation 48 <path> 47 prod 44 dry 43 pods 43
        style 43 exist 42 api 41 forget 41 seminar 41 happens 40 took 40 move 39 deploy 36 don't 36
        pass 33 rejected 32 bad 31 chatgpt 31 afraid 30 recognise 30 resource 30 unable 30 gone 29
        odd 28 typos 28 against 27 match 27 psa 26 rule 26 field 25 last 25 level 25 install 24
        apiversions 23 monday 23 kustomize 22 find 21 says 21 switch 21 service 20
        """
      ),
    ],
    belonging: """
      net 269 docker 265 grafana 243 dockerfile 229 pihole 220 unit -212 container 208 ssh -208
      nextcloud 206 <image> 201 ctr 201 query -197 jellyfin 193 pipeline -190 git -183 traefik 168
      checkout 165 image 165 shop 165 backup -162 difference -162 vol 161 jupyter 159 linux -159
      driver 157 frigate 157 returns -154 colleague 152 img 149 repo 146 worker 145 wordpress 144
      failed -143 login -142 sonarr 141 friday 140 explain -139 n8n 138 db 137 loop -135 svc42 130
      rabbit 129 tonight 129 vaultwarden 129 immich 128 process -128 compose 127 gigs 127 env 126
      table -126 bridge 125 edge 125 tips -125 trainer 125 github -124 mlflow 124 notebook 124
      somewhere 123 mail 122 payments 122 demo 121 exited 121 svc 121 health -120 certificate -119
      message -119 needs 119 ago 118 crawling 117 half 117 db01 116 ec2 -116 faster -116
      frontend 116 core 115 mariadb 115 rollback -115 parser 114 bootstrap -112 iphone -112
      mailhog 112 gradle -111 paperless 111 write -111 dock -110 send 110 proxy 108 sourdough -108
      column -107 minio 107 class -106 lunch 106 model -106 weekend 106 account -105 bounce 105
      car -105 complains 105 denied -105 windows -105 learn -104 metal -103 npm -103 rabbitmq 103
      chrome -102 kick 102 sits 102 version 102 got 101 script -101 throwaway 101 android -100
      scan -100 sorted -100 alive 99 customer 99 moment 99 mongo 99 teh 99 deep -98 policy -98
      proust -98 somebody 98 staging 98 taken 98 terraform -98 throw 98 access -97 contains 97
      user -97 bare -96 cron -96 internet 96 lb01 96 log -96 stuck -96 web 96 yaml 96 find -95
      rename -95 wear -95 dns -94 guest -94 prod 94 promote -94 srv 94 convert -93 group -93
      random -93 secret -93 shut 93 split -92 dev 91 inside 91 paint -91 replicas 91 resolve -91
      save 91 system -91 billing 90 critical 90 fluid -90 journalctl -90 long -90 made 90 spark 90
      domain -89 mode -89 poem -89 project 89 share 89 snores -89 c -88 ora -88 packages -88
      plan -88 token 88 type -88 7d9 87 choose -87 forward -87 gone 87 gunicorn -87 index -87
      lab 87 pg 87 water -87 conference -86 stay 86 unhealthy 86 keycloak 85 lambda -85 object 85
      production 85 safe -85 see 85 written 85 block -84 language -84 local 84 resize -84
      reviewer 84 undefined -84 express -83 fast -83 kafka 83 mailer 83 pgdata 83 won -83
      connect -82 kids -82 layers -82 wash -82 header -81 junior 81 noon 81 agent -80 api 80
      debian -80 function -80 mask -80 average -79 cart 79 end 79 entries -79 far 79 fresh 79
      kuma 79 mac -79 none 79 pr 79 task -79 timeout -79 <ports> 78 first 78 left 78 postgres 78
      varnish 78 assistant 77 backend 77 bot 77 ecr 77 finished 77 freezer -77 gave 77 hand 77
      honestly 77 million -77 permission -77 security -77 wrote 77 3g 76 bakery -76 dmz 76
      idle -76 plex 76 resource 76 spring 76 dog -75 du -75 failure -75 get 75 height -75 job -75
      readable 75 said 75 webpack -75 ceiling 74 check 74 ci 74 hyper -74 java -74 lock -74
      logical -74 media 74 prune -74 review -74 sheet -74 you'd 74 flux -73 helpful -73 probe 73
      reason 73 remote -73 rows -73 buy -72 conflict -72 galera -72 json -72 kettle -72 kill -72
      mr 72 preprod 72 sidekiq 72 slow -72 synology -72 take 72 translate -72 turn -72 away 71
      hair -71 pythonic -71 set -71 ui 71 best -70 home 70 ios -70 port -70 positive -70
      sundays -70 treehouse -70 keep -69 nfs -69 path 69 release 69 sql -69 twice -69 article -68
      blog 68 cook -68 flags 68 gitea 68 password -68 rejected -68 run 68 smtp 68 stupid 68
      whale -68 wiht 68 zookeeper 68 auth 67 base 67 chmod -67 compute -67 crawler 67 httpd -67
      kotlin -67 latex -67 legacy 67 redis 67 screen -67 sleep -67 wich 67 bank 66
      cloudformation -66 d -66 google -66 gps -66 indexer 66 involved -66 jumps -66 lookup -66
      macvlan 66 mailpit 66 panel -66 reverse -66 second -66 volume 66 approved 65 baked 65
      bedtime -65 certs 65 copy 65 firewood -65 gpu 65 key -65 observability 65 passport -65
      pronounce -65 shrink -65 sync -65 vm -65 cp -64 download 64 early -64 earn -64 fan 64
      javascript -64 light -64 love 64 published 64 v -64 yml 64 appending -63 builder 63 built 63
      cup -63 custom -63 experiment 63 nice -63 pandas -63 pi -63 plot -63 privileged 63 rent -63
      route -63 acr 62 beforehand 62 cut 62 e -62 exam 62 flutter -62 gain 62 high -62 intel 62
      legal 62 opinion 62 ready 62 required -62 restorehealth -62 rhyme -62 teach -62 uptime 62
      bite -61 blue -61 cache 61 cancel -61 complete 61 containerise 61 def 61 hamburg -61 ice -61
      known 61 manager -61 ml 61 overnight 61 partition -61 registry 61 room 61 thread -61
      whenever 61 accessdenied -60 act 60 authorized -60 dying -60 greenland -60 inherited 60
      options 60 perform -60 rain -60 restore -60 sentences -60 spin 60 application -59
      automatically -59 beginner -59 birdhouse -59 board 59 boat -59 capital -59 cocoapods -59
      cycle 59 delivered 59 french -59 hit 59 quit 59 roses -59 segmentation -59 self -59
      variables -59 2gb 58 alpine 58 backed 58 course 58 descale -58 establishing 58 hurt -58
      importer 58 lasagna -58 ninja -58 politely -58 questions -58 stick -58 text -58 bad 57
      cookies -57 deadlock 57 harbour -57 instance -57 output 57 put 57 rpc 57 scikit -57
      serial -57 subnet -57 wedding -57 zero 57 zigbee2mqtt 57 <path> 56 believe 56 bottom -56
      comparisonerror 56 consumer -56 fastest -56 footprint 56 llama -56 overview 56 qgis -56
      retires -56 swim -56 transaction -56 workshop 56 command 55 convention -55 cyber 55
      detect -55 extend -55 firebase -55 happens -55 internal 55 laravel 55 letter -55 newborn -55
      publickey -55 risky 55 rnu 55 serving 55 squash -55 target -55 theorem -55 transcoder 55
      trigger -55 unplug 55 vps -55 worry 55 1g 54 3am 54 accept 54 acme 54 apache -54 artisan 54
      attribute -54 bash -54 boot -54 dba 54 default -54 gcc 54 injection -54 iot 54 minutes 54
      mosquitto 54 payload 54 pulseaudio -54 reach -54 space -54 tracker 54 triage -54 wipe 54
      yesterday's 54 database 53 dolphins -53 error -53 integration 53 method -53 plant -53
      promql -53 real 53 receiver 53 reduce -53 sandra 53 vendor 53 avocados -52 awk -52 cheap -52
      csv -52 dangerous -52 desc 52 expires -52 found -52 harbor 52 measure -52 nexus 52 ospf -52
      overlay 52 scraper 52 swear 52 tail -52 tie -52 wise 52 zabbix -52 bring 51 digest 51
      dishwasher -51 earring -51 easily -51 export -51 external 51 fine 51 ideas -51 intern 51
      knit -51 kunde42 51 load -51 outlook -51 peas -51 profile -51 puppet -51 replication -51
      sydney -51 talk 51 tomato -51 actions 50 ashamed 50 baby -50 captain -50 dir 50 enough 50
      final 50 form -50 hd -50 hop 50 implement -50 ldap 50 limit 50 macintosh -50 mikrotik -50
      org -50 particular 50 runing 50 salesforce -50 smoke -50 spat 50 style 50 systemctl -50
      timestamps 50 touch 50 update -50 varnishadm 50 xml -50 502s 49 await -49 balancer -49
      cactus -49 code 49 criticise 49 doubled 49 evicted -49 font -49 match -49 mqtt 49 nails -49
      pattern -49 people 49 prefix -49 pytest -49 recommend -49 regex -49 region -49 shortcut -49
      stack 49 usb -49 vanish 49 wait 49 baseline 48 birthday -48 bought 48 box 48 canada -48
      cause 48 clock -48 developers 48 dvc -48 grab 48 kibana 48 large -48 lettuce -48 orphaned 48
      qa 48 reruns -48 retry 48 risk 48 server -48 show -48 sick 48 suspect 48 tenant 48 tried 48
      unsure 48 using 48 british -47 chicken -47 chromium -47 data 47 desktop -47 device -47
      dockerize 47 drain -47 fat 47 firefox -47 god -47 goroutine -47 handler 47 hot -47
      mistake 47 moths -47 name 47 note -47 pen 47 profession -47 pros -47 raise 47 separate 47
      stripe -47 tired 47 vinegar -47 brand -46 celery 46 cells -46 constipation -46 consume 46
      cylinder -46 dinner -46 disabled -46 dynamic -46 ebs -46 elasticsearch 46 fireplace -46
      follow 46 handling 46 holiday 46 invalid -46 leftover -46 linked -46 maintain 46 mean -46
      mismatch -46 monitoring 46 nagios -46 nvm -46 oslo -46 playbook -46 prometheus 46 schema -46
      selenium 46 store -46 surname -46 trademark -46 traffic 46 tv 46 ufw -46 underlining 46
      wiki 46 wine -46 accidentally 45 bed 45 brutal 45 err 45 excel -45 eyes 45 field -45 fix 45
      hiccup -45 ill 45 ingredients 45 lost 45 lullaby -45 machine 45 mentor 45 merge 45
      outside -45 rf -45 scratch 45 secondary -45 speed -45 stunnel 45 summer -45 teacher 45
      they're 45 three -45 tune -45 verdaccio -45 64gb -44 airflow 44 begin 44 distro -44 erase 44
      falcon 44 feedback 44 flow -44 ghcr 44 gym -44 ifs 44 ledger 44 manga -44 netherlands -44
      oomkilled 44 prevent -44 rescue -44 silently -44 slim 44 stream -44 suggest -44 tar 44
      tunnel -44 whatever 44 4g 43 anew 43 bees -43 crashes -43 cruise -43 details 43 dicts -43
      estimate 43 except 43 httpchk -43 ingest 43 knee -43 lecture 43 memory -43 minecraft 43
      octopus -43 orchid -43 plain -43 rdp -43 react -43 servercore 43 speaker -43 they'll 43
      till 43 tutorial 43 unsafe 43 w 43 800m 42 anon -42 audiobookshelf 42 coffee -42
      components -42 contents -42 controller 42 days -42 electricians 42 encoding -42 exactly 42
      fault -42 head 42 late -42 lazy -42 make 42 mid 42 opt 42 phrases -42 pis 42 pmap -42
      reachable 42 remove -42 ripe -42 scp 42 spinnaker -42 stamps -42 sugar -42 sum -42 tgz 42
      tuesday -42 two -42 vacation 42 verify -42 worcestershire -42 19gb 41 borked 41 candidate 41
      change -41 club -41 don't 41 eat -41 fetch 41 fritzbox -41 garden -41 gigabytes 41 gitlab 41
      gtm -41 history -41 identifier -41 jpg -41 kernel -41 leave 41 myself -41 order -41
      revision 41 sas -41 shirt -41 spooler -41 spot -41 star 41 summarise -41 trace -41 trash 41
      v2 41 vars -41 vim -41 virtualbox -41 archive 40 cloudflare -40 codebase 40 ctrl 40 cuda 40
      deriveddata -40 dismantle 40 ditch 40 friends -40 gdb -40 girl -40 heap -40 hetzner -40
      implicits -40 limiter 40 maintainer 40 mem 40 obliged 40 php 40 pick -40 ping -40
      problem -40 propose 40 reefer -40 restart -40 rewritten 40 rule -40 sing 40 site -40
      steganography -40 studio -40 unreachable -40 usage -40 vegan -40 winter -40 wood -40 xfs -40
      2am 39 512m 39 against 39 array -39 azure -39 called 39 curent 39 databricks -39 deploy -39
      dispose 39 dropout -39 element -39 engine 39 entirely 39 everybody 39 four -39 halt 39
      hash -39 held -39 hour 39 install -39 mkv -39 muscle -39 pancakes -39 parcel -39 pip 39
      resilience 39 restricted 39 rootless 39 runner 39 six 39 specified -39 steered 39 stop 39
      thursday 39 trunk -39 wsl2 -39 africa -38 allowed 38 blurry -38 broker 38 dry -38 eslint -38
      forklifts -38 grace 38 graph -38 healthier -38 heart -38 hire 38 influx 38 iron -38
      items -38 keyerror -38 lag -38 life -38 melon -38 min 38 monday 38 moon -38 pass 38
      photoprism 38 raid -38 rotate -38 scheduler 38 shy -38 tax -38 tmp 38 ubuntu -38 walk -38
      yolo -38 zipper -38 400px -37 advisory 37 affected 37 antwerp -37 atomic -37 backgammon -37
      baseurl -37 boss 37 catalyst -37 company 37 cost -37 cto 37 depends -37 diff 37
      docusaurus -37 elastic 37 filter -37 formula -37 frozen 37 healthcheck 37 heic -37 helm -37
      import -37 incr -37 interpreter -37 iso -37 labour -37 lisbon -37 nginx 37 ollama 37
      openvpn -37 satellite -37 signature -37 source 37 start 37 sticky -37 sudo -37 syslog -37
      tmpfs 37 true 37 unbound 37 vaultdata 37 weather -37 width -37 apk -36 callers 36
      celebrate -36 conditions -36 daemon 36 desk -36 df -36 earth -36 eu 36 freeze 36 hubspot -36
      japan -36 keras -36 kunde 36 mb 36 mostly 36 parallel -36 pure -36 rhel -36 router -36
      sda2 -36 sensible 36 session -36 sky -36 solr 36 standby -36 status -36 switch 36 today's 36
      uninstall -36 youtube 36 2g 35 8k -35 auckland -35 checkpoint -35 collection -35
      consultant -35 development -35 exceeded -35 frame -35 homework 35 hundreds 35 interview -35
      io 35 kitchen -35 longer 35 milk -35 moby -35 netplan -35 network 35 older -35 pending 35
      recreate 35 redux -35 rest 35 rotterdam -35 sd -35 selinux -35 small -35 sonar 35 staff -35
      stairs -35 tallest -35 tour -35 tree -35 vaccinations -35 view -35 woodstove -35 € -35
      acceptance 34 adapter -34 br 34 christmas -34 columntransformer -34 cone -34 config 34
      demands 34 different -34 div -34 draft 34 fatal -34 floating -34 full -34 glass -34 icc 34
      monstera -34 numbers -34 origin -34 point -34 pythonanywhere -34 rc 34 shower -34 stand 34
      travelling -34 ups -34 url 34 vienna -34 worth -34 7f3e 33 adjacency -33 apparmor -33
      blank 33 claims 33 correlation 33 dangling 33 disk -33 empire -33 enter -33 exercises 33
      flash -33 foot -33 fs -33 grey -33 hammering 33 ionice -33 iptables -33 jenkinsfile 33
      karl 33 lan 33 log4j2 -33 middle -33 native -33 notifications -33 pack -33 pension -33
      powershell -33 pretty 33 r -33 rmi -33 roman -33 route53 -33 rust 33 sec 33 snap 33 spend 33
      story -33 strategy -33 templates 33 terms -33 tomcat 33 unattended -33 upgr -33
      vulnerabilities 33 winforms -33 wsus -33 year -33 30s 32 ages -32 architecture -32
      auditor 32 background -32 bigquery -32 blows 32 channel 32 chatgpt -32 cm -32 compost -32
      computer 32 cura -32 current 32 date -32 deal -32 docs 32 egg -32 fits -32 flyer -32 gate 32
      heron -32 homebridge 32 http -32 human -32 incl 32 japanese -32 less -32 listening -32
      marketing 32 newsletter 32 ns 32 open -32 osi -32 part 32 pg14 32 plasterboard -32
      practice 32 quality 32 rack 32 rebuild 32 recursive -32 robocopy -32 short -32 shove 32
      smart -32 startup 32 swallow -32 tides -32 told 32 vpc -32 win 32 yarn -32 yoga -32
      anchors 31 attached -31 available 31 bread -31 case -31 cease 31 cluster 31 coredns 31
      dodgy 31 dune -31 ec2s -31 ffmpeg -31 finger -31 fruit -31 funeral -31 hogging 31 iframe -31
      interest -31 inventory 31 ioc -31 jazz -31 litres -31 markupsafe -31 master -31 mayor -31
      midnight 31 mongodump -31 mp4 -31 msb4019 -31 myapp 31 n -31 naps -31 nas -31 norway -31
      o -31 office -31 ops 31 pearl -31 percent 31 pointer -31 pool -31 relaxed -31 response -31
      sandwich -31 shadow -31 slider -31 successfully 31 thats 31 thousand -31 ttl -31
      unmarshal -31 unused 31 used -31 yellow -31 area 30 bored -30 bucket -30 bulbs -30
      cheese -30 cherry -30 city -30 coat -30 cookie -30 cpu -30 cypress -30 deadline 30
      driveway -30 elixir -30 encoder 30 enormous 30 everest -30 ext4 -30 family -30 gift -30
      handshake -30 horoscope -30 huge 30 k6 -30 laundry -30 membership -30 mobile -30
      mountpoint 30 munich -30 near 30 notifier 30 overlook 30 patio -30 potatoes -30 psu -30
      recipe 30 reconnecting 30 sea -30 shift -30 side -30 son -30 tarball 30 tensorflow 30
      texas -30 they've 30 unmount -30 vss -30 worse -30 worst -30 writer -30 benefits -29
      birth -29 boil -29 book -29 bowling -29 bundle -29 cake -29 compare -29 credentials 29
      crm 29 devops -29 disposable 29 extract -29 fail2ban -29 front 29 indentation 29
      instrument -29 intune -29 invoke -29 jira -29 kept 29 lamp -29 leaner 29 manifests 29
      medici -29 miner 29 newest 29 oracle -29 pay -29 pilot -29 president -29 radiator -29
      ramen -29 resolution -29 rm 29 sanitised 29 stl -29 support -29 tmux -29 wants 29 weeks 29
      app1 28 app2 28 artifactory 28 body -28 boy -28 boyfriend -28 chat 28 complexity -28
      crate 28 de -28 dish -28 downtime 28 exist 28 failover -28 feel 28 forbids 28 gcp -28
      gracefully 28 headache -28 hold'em -28 k -28 label 28 laggy 28 launch 28 logo -28
      netlify -28 operation -28 override 28 pregnancy -28 printer -28 rewrite -28 rfc -28
      sales -28 school -28 software 28 tiny 28 tool -28 workbook -28 y -28 accommodate -27
      afraid 27 arm64 27 atmosphere -27 axis -27 bhutan -27 bleed -27 brandenburg -27 brittany -27
      broken 27 chile -27 clear 27 concertos -27 cure -27 debug -27 dimension -27 dotnet 27
      dough -27 elephant -27 emulator -27 environment 27 event -27 fire -27 flower -27 fly -27
      forest -27 ggplot -27 ginger -27 golf -27 hangover -27 heat -27 hub 27 judge 27 judgement 27
      kilometres -27 king -27 l -27 log4j 27 logstash 27 longest -27 map -27 mars -27 max 27
      mind -27 neck -27 owner 27 peel -27 poetry -27 ram -27 raw -27 reference -27 refused -27
      sailors -27 salary -27 scale -27 scope -27 screaming 27 shanghai -27 shell -27 shout 27
      sigterm 27 singleton -27 sore -27 spell -27 srcset -27 statefulset 27 stitch -27 submit 27
      swarm -27 tabs -27 tanzania -27 tesla -27 throat -27 tordesillas -27 treaty -27 trim 27
      udp -27 upgrade -27 valid -27 video 27 wasted 27 watch 27 wire -27 work -27 active -26
      advertising 26 aws -26 axios -26 bow -26 break 26 bride's -26 captial -26 cargo -26
      center -26 clamav 26 clash 26 classification -26 cleanup -26 clogged -26 configmap 26
      configured -26 cons -26 cpus 26 creds 26 daily -26 daylight -26 e401 26 entertain -26
      erlang -26 father -26 googleapi -26 headset -26 heavy 26 hive -26 ibuprofen -26 ingress -26
      interface 26 kilimanjaro -26 landlord -26 libra -26 lose 26 lower -26 macvlan0 26 major -26
      megabytes 26 minus -26 museum -26 pavement -26 peer -26 permitted -26 pilates -26
      portugla -26 priority -26 properties -26 pump -26 push -26 pycharm -26 pétanque -26
      reinstall 26 rises -26 scanner -26 scarf -26 sentry 26 shrunk -26 streamlit 26 thesis 26
      toilet -26 unable -26 upload -26 visual -26 vue -26 whom -26 women -26 500s 25 5k -25
      adopt -25 america -25 association -25 authenticate 25 bark -25 better -25 biggest 25
      buildx 25 camera 25 churn 25 cloned -25 compatible -25 coverage -25 dark -25 dehydrate -25
      delete -25 diet 25 ftp -25 futex -25 garage -25 goethe -25 grandma -25 hotel 25 iis -25
      jeans -25 lamb -25 letsencrypt 25 liner -25 louder -25 lvm -25 meal -25 meeting 25 movie -25
      mp3 -25 mutex -25 nested -25 panckaes -25 pci 25 promise 25 ps 25 pypi -25 reset -25
      reuse -25 rgb -25 roll -25 samba -25 semaphore -25 smallest 25 social -25 socket -25
      stable 25 tear 25 teenage -25 theme 25 toddler -25 usual 25 vault 25 website 25 wet -25
      wget 25 wince 25 wind -25 added -24 alembic -24 armv7 24 ask -24 ballot -24 battle -24
      bean -24 beatles -24 bedroom -24 berries -24 blocker 24 burkina -24 calculate -24 catch 24
      composer 24 dendrogram -24 drop 24 endpoint -24 euros -24 everyday -24 excludes -24
      famous -24 faso -24 ferry -24 five 24 flat -24 gnome -24 grows -24 happy 24 healthy -24
      heel -24 hierarchical -24 hsts -24 hung 24 insulation -24 invitation -24 jest -24 land -24
      law -24 layout -24 length -24 logic 24 mod -24 move -24 normal 24 northern -24 nvidia -24
      offers 24 orange -24 others -24 outrun -24 overwritten 24 parse -24 physics -24
      procedure -24 reboot -24 regedit -24 restic -24 sighup 24 skim 24 slurm -24 sso 24 state -24
      student 24 track -24 trend -24 turkish -24 webp -24 weekday -24 wife -24 256m 23 admin -23
      admission 23 airpods -23 al 23 analytics -23 assessor 23 bach's -23 banner -23 bathroom -23
      bigger -23 bios -23 cat -23 cello -23 coin -23 colon -23 convex -23 cordial -23 curly -23
      discovered -23 elderflower -23 endianness -23 envelope -23 equal -23 eval -23 evening -23
      expiry -23 fleet 23 hull -23 husky -23 ignore -23 inception -23 linter 23 mad 23 madrid -23
      manure -23 marked -23 misprint -23 mongolia -23 notary -23 oauth -23 overflow 23 overlay2 23
      penicillin -23 post -23 pppoe -23 predicts -23 produce 23 prove 23 quicksort -23 quinoa -23
      s3 -23 sailing -23 san -23 scipy -23 setimmediate -23 shelf -23 size -23 special -23
      swollen -23 synth -23 tcp -23 tel 23 tele 23 testflight -23 tileserver 23 tokenizer 23
      tyre -23 unattached 23 unchanged 23 unique -23 university -23 untagged 23 values -23 vst -23
      wat 23 8gb -22 anonymous 22 assembly -22 ate -22 ball -22 ban 22 battery -22 blob -22
      blood -22 buried 22 capacitor -22 cgi 22 charge -22 checker 22 clue 22 continue 22 cope 22
      curious 22 dl3008 22 drive -22 fib -22 flood -22 gd 22 given -22 hackathon 22 helps 22
      honey -22 ilogger -22 int 22 introvert -22 jdbc -22 lift 22 looked 22 matter -22 median -22
      monolith 22 mountain -22 oom -22 padding -22 panic -22 parquet -22 piano -22 poc 22
      previous -22 proof -22 provider -22 qcow2 -22 recent 22 recycling -22 red -22 saw 22
      scrap 22 semver 22 sluggish 22 starves 22 stew -22 summary -22 telegraf 22 ten 22
      thoughts 22 tidy -22 town -22 uat 22 unexpectedly -22 unknown 22 useeffect -22 valorant -22
      vegetarian -22 vmdk -22 warning 22 whiten -22 wsgi -22 4am 21 7c9 21 afternoon -21 alert -21
      align -21 authorization -21 badly 21 bitcoind 21 bound 21 cancelled -21 chemical -21
      cisco -21 close 21 committee 21 composition -21 contractor 21 cover -21 crack -21 dhcp 21
      differ -21 drift 21 drywall -21 emerg -21 execute -21 executor -21 exporter 21 f5 -21
      flapping -21 formulate 21 fpm 21 glasgow -21 gpl 21 ikea -21 increase -21 inner -21
      intellij -21 jpeg -21 lake -21 laugh -21 leaderboard -21 leaks -21 loopback 21 mixed -21
      motel -21 mould -21 music -21 nurse -21 offline -21 online -21 organization 21 parachute -21
      pentester 21 pot -21 programmer -21 psql 21 radius -21 refresh -21 retile -21 rice -21
      ringtone -21 sailboat -21 scheme 21 sed -21 select -21 slices -21 solicitor -21 spare 21
      stale 21 stem -21 tga 21 tickets 21 tom 21 transfer -21 trawl 21 vsphere -21 vulns 21
      zoom -21 angular -20 arrive -20 bi 20 cholesterol -20 datasource -20 degrees -20 dovecot -20
      enotfound 20 espresso -20 forensics 20 glacier -20 golden -20 handicap -20 init -20
      invent -20 labrador -20 lib 20 m2 20 meantime 20 parameters -20 pem 20 play 20 pleiades -20
      punching -20 rc2 20 restaurant -20 rootfs 20 safari -20 scheduled -20 snowflake -20 stdin 20
      sysprep -20 thin -20 together 20 xmr 20
      """)
}
