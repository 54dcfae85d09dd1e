extension LearnedWords {
  /// The words in use.
  ///
  /// `swift run -c release benchmarks refit --write` fits them anew to `Tests/Fixtures/routing` and writes them here.
  package static let current = LearnedWords(
    speakers: [
      (
        "code-reviewer",
        """
        honestly 193 wrote 168 human 151 says 147 first 123 linter 121 production 121 mr 119
        bash 116 work 113 colleague 112 copy 110 you'd 105 criticise 94 reviewer 93 staging 93
        cause 91 experienced 87 thoughts 86 beginner 85 bad 84 2am 83 junior 83 add 82 kubernetes 81
        stupid 81 talk 81 five 80 object 80 overlook 80 embarrassing 79 correct 72 judgement 72
        mistake 72 chatgpt 71 comfortable 71 parser 69 rate 69 root 69 docker 68 somebody 68 make 67
        two 64 change 63 opinion 62 q 62 spring 62 hadolint 61 kill 61 multi 61 loop 60 build 59
        handling 59 ps 59 security 59 export 58 maintain 58 retry 58 ashamed 57 boot 57 justify 57
        quality 57 example 56 function 56 patch 56 decent 55 intern 54 script 54 spare 54 style 54
        afraid 53 hand 53 contractor 52 take 52 valid 52 approved 51 clean 51 feature 51 input 50
        open 50 sanitised 50 api 49 critical 49 leaks 49 branch 48 proper 48 sent 48 submit 48
        dodgy 47 login 47 module 47 mostly 47 race 47 reset 47 star 46 different 45 tom 45
        customer 44 def 44 recipe 44 falcon 43 password 43 token 43 wise 43 picky 42 user 42 last 41
        time 41 worth 41 green 40 rotate 40 feel 39 feedback 38 mock 38 risk 38 unsafe 38 bugs 37
        dockerfile 37 node 37 rewrote 37 use 37 delivery 36 him 36 kiosk 36 pool 36 reason 36
        show 36 controller 35 estimate 35 gentle 35 senior 35 blocker 34 blog 34 channel 34 days 34
        ill 34 mentor 34 post 34 shout 34 skim 34 tear 34 unsure 34 certs 33 deadline 33 hard 33
        inherited 33 p 33 person 33 read 33 upload 33 rust 32 write 32 accept 31 called 31 check 31
        load 31 null 31 ready 31 tonight 31 manager 30 pointer 30 repo 30 art 29 python 29 smells 29
        typescript 29 apart 28 break 28 point 28 praise 28 holiday 27 throw 27 bite 26 state 26
        student 26 wince 26 brutal 25 commit 25 delivered 25 handler 24 main 23 see 23 dev 22
        lock 22 pr 22 run 22 assign 21 finger 21 part 21 judge 20 teammate 20
        """
      ),
      (
        "review.code",
        """
        honestly 168 wrote 145 object 144 2am 118 mr 118 bash 117 you'd 112 criticise 97 bad 96
        cause 94 five 93 overlook 93 read 90 junior 86 parser 86 titled 84 days 82 kubernetes 82
        open 82 talk 82 root 81 correct 76 embarrassing 75 somebody 75 rate 74 branch 70 handling 68
        pull 68 api 66 function 66 retry 66 def 65 auth 64 script 63 staging 63 loop 62 q 62
        quality 62 security 62 star 62 stupid 62 example 61 justify 61 kill 61 maintain 61 ps 60
        take 59 export 58 opinion 58 experienced 57 patch 57 afraid 55 check 55 valid 54 change 53
        clean 53 line 53 bought 52 codebase 52 cto 52 docker 52 last 52 module 52 feature 51
        input 51 race 51 sanitised 51 thursday 51 critical 50 form 50 leaks 50 p 50 work 50 load 49
        proper 49 reviewer 49 tear 49 apart 48 dodgy 48 login 48 mostly 48 reset 48 token 48
        customer 47 production 47 repo 47 feel 46 holiday 46 user 46 called 45 wise 45 error 44
        password 44 python 43 upload 43 says 42 controller 41 estimate 41 test 41 worth 41
        channel 40 ill 40 inherited 40 mentor 40 node 40 rotate 40 unsafe 40 unsure 40 bugs 39
        mock 39 intern 38 ready 38 rust 38 wince 38 written 38 commit 37 hand 37 jwt 37 pool 37
        refresh 37 rewrote 37 handler 36 hard 36 blocker 35 certs 35 see 35 shout 35 skim 35 time 35
        deadline 34 typescript 34 tonight 33 break 32 tom 32 especially 31 null 31 pointer 31
        sent 30 spring 30 brutal 29 company 29 dev 29 throw 29 logic 28 point 28 small 27 ask 26
        bits 26 boot 26 engineer 26 four 26 run 25 first 24 part 24 session 24 show 24 deploy 23
        lock 23 source 23 waiting 23 git 22 assign 21 left 21 submit 21 tick 20
        """
      ),
      (
        "review.dockerfile",
        """
        dockerfile 211 write 163 review 160 linter 158 human 156 approved 147 build 144 thoughts 141
        copy 140 says 133 first 112 add 104 colleague 104 falcon 97 recipe 97 pr 91 reason 91
        comment 90 word 90 container 87 beginner 85 two 82 mistake 77 production 77 judgement 76
        feedback 73 chatgpt 72 comfortable 72 risk 67 work 66 hadolint 65 style 65 make 63 multi 62
        teammate 62 contractor 55 decent 55 spare 55 judge 53 ashamed 51 different 49 reviewer 49
        give 48 him 48 picky 45 honestly 43 risky 42 wrote 41 delivery 39 got 39 kiosk 39 accept 38
        verdict 37 blog 36 gentle 36 post 36 finger 35 smells 35 person 34 boot 32 main 32 praise 32
        spring 32 staging 32 wants 32 experienced 31 use 31 art 30 exporter 30 state 29 manager 28
        student 27 submit 27 put 26 docker 25 myself 25 net 25 bite 23 delivered 23 request 23
        senior 23 stupid 22 green 21
        """
      ),
      (
        "container-security",
        """
        rights 150 last 140 readable 135 container 129 image 126 commit 125 configured 125 ship 121
        pen 115 key 111 bad 106 pentester 104 tag 104 public 101 rest 101 older 100 against 99
        app 97 arg 97 daemon 97 latest 96 told 94 leave 92 file 91 h 83 log4j 82 img 80
        vulnerabilities 80 built 79 forbids 79 list 78 access 77 c 77 said 77 teams 77 security 76
        w 75 open 74 auditor 72 everybody 72 fewer 72 dockerfile 71 package 71 debian 70 tester 70
        attestation 69 github 69 prod 68 tight 68 used 67 wiki 67 confidential 66 desktop 66
        environment 65 host 65 month 65 sits 65 contains 64 docker 64 sin 64 library 63 pem 63
        encrypt 62 inside 62 main 62 pipeline 62 red 62 available 61 count 61 critical 61
        incident 61 part 61 compose 60 setup 60 find 59 gpl 59 runner 59 weaknesses 59 alpine 58
        fine 58 mdm 58 pods 58 switch 58 vars 58 prove 57 technical 57 published 56 people 55
        push 55 env 54 source 54 trust 54 nasty 53 news 53 run 53 cluster 52 libwebp 52 show 52
        taken 52 thumbs 52 bank 51 builder 51 ha 51 meeting 51 numbers 51 unprivileged 51 book 50
        holding 50 shout 50 friday 49 kubernetes 49 pass 49 proof 49 rails 49 standard 49
        affected 47 carry 47 lib 47 rule 47 baked 46 clue 46 customer 46 days 46 php 46 anybody 44
        conftest 44 contractor 44 weeks 44 whom 44 monday 43 project 43 repo 43 cves 42 port 42
        youtube 42 badly 41 check 41 ingredients 41 layers 41 tutorial 41 build 40 full 40 stripe 40
        they'll 39 advisory 38 breakout 38 homelab 38 safe 38 trivial 38 local 37 stay 37 friends 36
        hardened 36 score 36 see 36 base 35 candidate 35 gitleaks 35 lips 35 text 35 aws 34
        insecure 34 keep 34 network 34 version 34 xz 34 cyber 33 core 32 etl 32 followed 32 hit 32
        meetup 32 non 32 anywhere 31 config 31 copy 31 corporate 31 inspect 31 net 31 policy 31
        forever 30 impossible 30 plaintext 30 random 30 runing 30 comply 29 exploit 29 notice 29
        somewhere 29 frown 28 token 28 developers 27 drag 27 internet 27 items 27 known 27 pw 27
        clear 26 council 26 install 26 learn 26 bench 25 npm 25 plain 25 ran 25 set 25 urgent 25
        committee 24 insists 24 offends 24 upload 24 verdict 24 break 23 demands 23 describe 23
        insurance 23 questionnaire 23 according 22 f 22 formulate 22 gapped 22 steered 22
        summarise 22 vault 22 constraint 21 declare 21 dependency 21 gatekeeper 21 stick 21 trivy 21
        unknown 21 sensitive 20 write 20
        """
      ),
      (
        "security.policy",
        """
        built 219 attestation 158 latest 148 slsa 144 prove 142 provenance 138 image 126 root 116
        against 106 bank 106 pods 103 prod 97 incident 96 rule 96 key 91 main 91 pass 91 start 90
        runner 87 weeks 87 github 86 privileged 84 repo 83 pipeline 82 meeting 81 tag 81 compose 80
        environment 80 forbids 80 teams 79 last 78 proof 78 wiki 76 board 74 comply 72 confirm 70
        match 69 ci 68 cluster 66 auditor 63 refused 63 says 63 keep 61 trust 61 production 60
        none 56 server 54 point 53 kubernetes 52 whom 51 net 50 claims 49 policy 49 approved 48
        used 48 baseline 47 change 47 conftest 45 deploy 45 block 44 build 44 corporate 44
        allowed 43 stick 43 days 42 file 41 img 41 impossible 41 random 41 reason 41 developers 40
        ran 39 secret 39 technical 39 company 38 ask 37 insists 37 formulate 36 non 36 resource 36
        signed 36 user 35 older 34 write 34 base 33 container 33 failed 33 run 33 pdf 31 far 30
        hub 30 unknown 30 make 29 carry 27 constraint 27 declare 27 gatekeeper 27 group 27
        according 26 monorepo 25 offends 25 demands 24 stay 22 stand 21 identity 20 issuer 20
        """
      ),
      (
        "security.posture",
        """
        configured 179 rights 165 container 157 host 149 daemon 125 said 117 docker 115 pen 113
        setup 94 run 89 bad 84 cves 84 pentester 80 followed 74 safe 74 tutorial 74 youtube 74
        hardened 73 sin 73 told 73 tight 69 monday 68 security 67 they'll 62 port 61 set 60
        standard 60 php 57 ha 56 internet 56 taken 56 unprivileged 56 book 55 break 55 install 55
        clue 52 auditor 51 first 51 open 51 network 50 see 48 badly 47 rest 47 test 46 breakout 45
        friends 45 homelab 45 tester 45 trivial 45 give 43 inside 43 app 42 failed 41 ask 40
        server 40 items 39 rootfs 36 score 36 insecure 35 month 34 grafana 33 runing 32 committee 31
        pass 31 steered 31 f 30 vulnerabilities 30 council 29 frown 29 learn 29 rate 29
        beforehand 28 config 28 wrong 28 summarise 27 bench 26 technical 26 cyber 25 describe 25
        insurance 25 questionnaire 25 urgent 25 admin 24 restricted 24 gapped 23 people 23
        privileged 23 wise 21 cis 20
        """
      ),
      (
        "security.sbom",
        """
        xz 239 anywhere 204 contains 155 version 147 list 144 liblzma 136 commit 134 core 131
        inside 129 log4j 128 library 119 anybody 115 gpl 109 part 95 talk 92 everybody 86
        backdoor 80 cves 79 interest 76 holding 75 package 73 lib 70 ship 69 full 67 wants 66 get 65
        python 62 builder 60 etl 59 readable 58 image 56 ingredients 53 machine 50 inventory 48
        sits 48 mean 40 ciso 38 log4shell 38 minutes 38 form 35 base 34 compliance 34 code 32
        news 32 kube 31 licence 31 archive 28 build 25 format 21
        """
      ),
      (
        "security.scan",
        """
        needs 171 sbom 158 available 131 scan 103 fix 101 h 97 desktop 96 vulnerabilities 96 c 95
        local 95 bad 93 critical 92 fewer 90 last 89 alpine 86 debian 86 ship 86 customer 85
        nasty 85 red 85 image 84 security 83 switch 83 holes 82 numbers 81 stop 79 weaknesses 78
        known 77 hit 75 mdm 72 list 70 affected 68 app 67 show 66 find 64 registry 64 bugs 62
        built 61 lips 58 lock 58 make 56 libwebp 54 month 54 thumbs 54 published 53 shout 53
        upload 53 legacy 52 edge 51 scanner 50 report 47 claims 46 gate 46 officer 46 overview 46
        upgrade 45 rejected 44 tester 43 tonight 42 advisory 41 verify 41 push 40 candidate 39
        img 38 says 36 release 35 news 34 cvss 32 package 32 trivy 32 exploit 30 check 28 file 28
        drag 27 answer 26 net 26 verdict 25 high 24 dependency 23 rid 23 sent 23 pen 21 shop 21
        zero 21 delivered 20 hr 20
        """
      ),
      (
        "security.secrets",
        """
        leave 158 readable 148 check 116 env 114 public 113 file 108 pem 105 container 102 arg 100
        rest 99 friday 98 dockerfile 97 source 97 scan 95 access 94 older 93 key 91 project 91 w 90
        open 85 confidential 84 sits 81 left 80 tag 80 pull 78 read 78 baked 77 copy 76 token 75
        called 74 repo 73 count 69 build 66 fine 64 encrypt 63 image 63 vars 63 layers 62 img 57
        secret 55 rails 53 commit 52 api 50 box 50 private 50 password 49 somewhere 47 contractor 46
        cves 46 folder 46 leaks 41 stripe 41 text 40 environment 39 aws 38 gitleaks 38 inspect 37
        carry 36 clear 36 everybody 36 notice 35 ssh 35 docker 34 people 34 meetup 33 sbom 33
        forever 32 visible 32 npm 31 plain 30 plaintext 30 pw 30 stay 30 used 30 directory 29
        last 29 pentester 29 dir 28 told 27 vault 27 code 26 credentials 26 anybody 24 app 24
        history 24 hard 23 comb 22 log 22 resembling 22 filesystem 21 hub 21 push 21 sensitive 20
        """
      ),
      (
        "docker-operations",
        """
        jenkins 144 node 138 local 137 delete 136 ci 135 night 122 download 120 drop 120 throw 120
        scanner 114 ecr 111 get 110 qa 107 docker 105 minutes 105 promote 104 container 102
        called 97 needs 97 gitlab 96 name 96 finished 95 harbor 95 move 94 disconnect 91 marked 89
        live 88 machine 88 turn 84 rabbitmq 82 true 82 mustn't 81 start 81 disk 79 gcc 79 none 79
        third 79 party 78 monorepo 77 parse 77 unit 76 got 74 gb 72 give 72 gone 72 tb 72 worker 71
        scheduler 70 step 70 dir 69 point 69 they're 69 answer 68 end 67 exactly 67 fetch 67 long 67
        version 67 warning 67 gain 66 lint 66 written 66 curl 65 wipe 65 top 64 final 62 fresh 62
        home 62 teh 62 don't 61 make 61 tag 61 three 61 compose 60 found 60 registry 60 acr 59
        made 59 fine 58 pip 58 weekend 58 cost 57 editor 57 net 57 normal 57 underlining 57
        exited 56 newer 56 rootless 56 ago 55 privileged 55 bring 54 unchanged 54 exist 53 mb 53
        redis 53 weird 53 known 52 quay 52 r 52 upgrade 52 valid 52 ctr 51 keep 51 laptop 51
        usual 51 branch 50 buildkit 50 django 49 leaner 49 org 49 port 49 volume 49 cleanup 48
        mailhog 48 tool 48 worry 48 yaml 48 added 47 bytes 47 result 47 size 47 care 46 gigs 46
        kafka 46 see 46 splunk 46 box 45 edit 45 file 45 join 45 moment 45 print 45 second 45
        away 44 disappear 44 kick 44 pull 44 seven 44 store 44 bridge 43 enough 43 mysql 43
        postgres 43 tomcat 43 word 43 worth 43 capabilities 42 cron 42 database 42 jira 42 money 42
        nextcloud 42 nginx 42 practices 42 repository 42 wich 42 dev 41 repo 41 suspect 41
        variables 41 identical 40 review 40 sftp 40 swear 40 tga 40 tiler 40 two 40 ui 40 vue 40
        800m 39 approved 39 b 39 better 39 clamav 39 line 39 override 39 published 39 selenium 39
        toolchain 39 windows 39 bff 38 big 38 folder 38 grab 38 hire 38 mobile 38 svc 38 update 38
        analytics 37 cloned 37 company 37 fancy 37 frontend 37 idp 37 plugin 37 shut 37 bind 36
        close 36 immich 36 midnight 36 selinux 36 today's 36 480s 35 history 35 keycloak 35 log 35
        spat 35 uat 35 using 35 deprecated 34 digest 34 hangs 34 remove 34 table 34 vendor 34
        verify 34 world 34 artifactory 33 cache 33 dead 33 longer 33 simple 33 wget 33 build 32
        exec 32 failed 32 ghcr 32 install 32 internal 32 process 32 signed 32 stay 32 bill 31
        data 31 dl30xx 31 oomkilled 31 probe 31 rm 31 win 31 clutter 30 monitoring 30 alias 29
        allowed 29 apt 29 background 29 blessed 29 indentation 29 jar 29 mount 29 reboot 29 save 29
        syntactically 29 tel 29 use 29 yml 29 ded 28 launch 28 migrate 28 satellite 28 signoff 28
        unauthorized 28 weeks 28 yesterday's 28 audit 27 blows 27 command 27 jupyter 27 mailer 27
        mongo 27 nav 27 nexus 27 notebook 27 pack 27 pain 27 pg14 27 remain 27 slim 27 suggest 27
        vol 27 biggest 26 checklist 26 clickhouse 26 computer 26 opt 26 plausible 26 qualifying 26
        rc2 26 rebuild 26 runbook 26 separate 26 share 26 site 26 timestamps 26 token 26 vanish 26
        best 25 current 25 disposable 25 gateway 25 half 25 ignore 25 latency 25 mailpit 25 minio 25
        orphaned 25 pc 25 resolve 25 route 25 secret 25 signature 25 support 25 wants 25
        candidate 24 mail 24 model 24 checkout 23 clean 23 erase 23 knows 23 moan 23 original 23
        others 23 plan 23 spin 23 unhealthy 23 view 23 board 22 dwon 22 happens 22 hour 22
        jellyfin 22 labelled 22 lies 22 mean 22 output 22 afresh 21 argo 21 crawling 21 dl3008 21
        entirely 21 minimal 21 set 21 small 21 tarball 21 terminal 21 transcoder 21 valkey 21
        wiht 21 enotfound 20 left 20 pile 20 propose 20 sec 20 side 20 workshop 20
        """
      ),
      (
        "compose.create",
        """
        turn 185 web 178 command 170 traefik 167 healthcheck 164 celery 160 knock 155 three 142
        order 140 type 127 process 122 redis 122 hand 121 neater 119 nextcloud 118 unbound 116
        holes 115 house 115 pi 115 terminal 114 days 113 mariadb 112 student 110 four 105
        frontend 105 needs 105 flags 104 filebeat 103 wire 103 kafka 102 elastic 101 volume 101
        api 99 readme 99 home 98 daughter 96 mailpit 95 minecraft 95 file 94 run 94 plausible 93
        analytics 92 fits 91 line 90 keep 89 nicer 89 ui 89 kibana 87 plain 82 caddy 81 linked 80
        single 80 w 80 list 79 put 79 simple 79 data 74 people 71 worker 71 choir 69 add 68
        afternoon 67 developers 67 five 67 app 66 db 66 map 66 grafana 65 better 63 install 63
        front 62 rabbit 58 d 57 surely 57 img 55 sick 55 start 55 tells 55 set 54 write 54 long 53
        backend 49 copy 48 onboarding 48 bc 47 control 47 declarative 47 ppl 47 check 46 wiki 46
        ops 45 rabbitmq 45 mq 44 local 43 flask 42 dashboard 41 exporter 41 machine 41 postgres 41
        minio 40 prometheus 40 together 39 ghost 38 describe 36 production 36 prepare 35 schema 35
        broker 34 group 34 monika 34 p 34 regard 34 robotics 34 ros 34 sorry 34 trading 34 whoami 34
        alertmanger 33 mailer 33 cache 32 licence 32 pin 32 mosquitto 31 told 31 compose 30 dev 30
        made 29 sidecar 29 weeks 29 cron 28 mongo 28 sidekiq 28 give 27 registry 25 joiners 24
        rails 24 two 24 nas 23 night 21 six 21 spend 21 mode 20
        """
      ),
      (
        "compose.down",
        """
        demo 211 away 187 compose 181 create 176 customer 162 make 157 stack 156 dwon 151
        dismantle 149 workshop 143 network 138 disappear 132 environment 127 switch 127 branch 121
        finished 121 qa 120 exercises 119 bring 113 test 112 volume 103 begin 100 lab 100 start 97
        event 96 hackathon 96 elk 93 take 93 service 92 define 91 remain 91 blog 88 example 88
        undo 88 crawling 87 tried 87 survive 86 file 83 taken 83 yesterday's 82 yml 82 incl 81
        zero 81 laptop 78 monitoring 76 observability 74 db 73 leave 70 upload 70 port 69
        integration 67 pack 67 shop 64 container 60 end 59 included 59 tear 57 entirely 53
        neither 52 belongs 51 wordpress 50 rid 49 yaml 49 docker 47 twelve 47 battery 46 remove 44
        everthing 43 eat 41 media 41 airflow 40 turn 39 cypress 37 none 37 clean 36 blank 35
        slate 35 time 35 server 34 block 33 called 33 host 30 jira 30 project 30 orphaned 28
        complete 27 myself 26 get 25 vanish 25 offline 23 rails 23 kill 22 alright 21 cd 21 fresh 21
        sonarqube 21
        """
      ),
      (
        "compose.troubleshoot",
        """
        code 252 service 238 see 234 exited 217 web 210 compose 193 matter 187 half 175 waiting 174
        variables 169 yml 159 api 147 create 143 find 143 eachother 142 falls 138 proxy 132 shop 129
        ready 126 database 122 override 118 worker 117 get 116 refused 116 sits 114 declare 113
        kafka 110 explain 107 keycloak 105 forever 103 connect 102 dependency 101 website 99
        valid 98 dies 97 found 96 split 92 five 89 ignore 89 redis 89 migrate 88 colleague 86
        start 84 failed 83 backend 79 laravel 78 error 77 frontend 77 db 76 missing 76 postgres 73
        says 72 themselves 71 ingored 70 don't 68 project 67 rails 66 exist 65 stack 65 elastic 64
        external 64 obs 64 zookeeper 63 ground 62 machine 60 mysql 59 econnrefused 58 net 58 two 58
        base 57 front 57 time 57 docker 56 reboot 56 name 54 queue 54 scheduler 52 yaml 49 config 48
        env 48 bad 43 clue 42 gateway 41 known 41 work 41 crashes 40 translate 39 added 38 clear 38
        resolve 38 check 37 nginx 37 give 36 deadline 35 directly 35 network 35 rest 33 coffee 31
        drink 31 brought 30 b 29 difrent 29 tey 29 mq 27 address 26 debug 25 com 22 hangs 22
        together 22 answer 20 container 20
        """
      ),
      (
        "compose.up",
        """
        cloned 330 repo 246 service 189 edit 184 monitoring 184 spin 182 get 170 environment 165
        background 159 app 152 immich 151 effect 148 yml 142 file 141 run 141 change 137 written 136
        fire 133 minutes 129 folder 126 yaml 117 application 111 bring 110 serves 106 describe 105
        directory 103 root 103 reboot 102 compose 100 version 100 image 99 stak 99 pu 95 see 85
        ide 83 use 83 lies 77 d 76 usual 76 api 73 life 72 readme 71 rabbitmq 68 symphony 66
        fresh 62 called 61 stay 61 monday 60 profile 59 make 58 built 57 course 57 instance 56
        five 54 teh 54 bacground 52 variables 52 current 51 detached 51 three 48 c 45 ctrl 45
        press 45 close 43 dev 43 local 43 lost 43 terminal 43 debug 41 windows 41 laravel 40
        redis 39 db 38 demo 38 inside 36 apply 31 cache 31 dir 31 start 30 sidekiq 29 copy 26
        server 26 env 25 worker 25 recreate 24 machine 23 healthy 22
        """
      ),
      (
        "compose.validate",
        """
        syntactically 251 swallow 225 yaml 192 file 185 indentation 182 override 169 push 169
        form 153 fine 142 merge 137 compose 126 env 121 resolve 121 docker 115 editor 115 key 114
        proofread 112 stack 112 parse 108 underlining 107 mistake 105 result 101 legal 100 legit 100
        star 100 touchy 100 values 100 vars 98 half 97 wrong 96 set 95 syntax 84 prod 82 end 80
        final 79 hour 78 show 78 change 77 kafka 76 spec 74 accept 73 get 73 fill 69 print 66
        three 66 acording 65 somebody 65 trust 65 part 64 deprecated 62 valid 62 longer 58 read 58
        version 58 conditions 53 conforms 53 section 53 correct 51 identity 50 included 50 deploy 47
        allowed 39 red 39 added 38 anchors 38 start 38 board 37 common 37 x 37 move 36 got 34
        healthcheck 34 squiggles 34 post 33 blog 32 linked 32 setup 32 invalid 31 spring 31 block 30
        rule 29 base 28 today's 27 array 26 variables 25 config 24 copy 23 type 22 additional 21
        contains 21 properties 21
        """
      ),
      (
        "container.copy",
        """
        drop 285 container 267 wrong 204 jira 202 splunk 193 desktop 186 inside 182 jboss 178
        mail 172 config 157 fetch 156 report 147 run 147 ctr 145 wrote 144 directory 142 core 132
        root 128 assistant 127 machine 123 correct 121 edit 121 theme 118 r 116 get 104 local 102
        spring 101 batch 99 django 99 recycling 99 box 95 patch 94 generate 91 form 90 cp 89
        wildfly 87 photos 86 bin 84 bill 83 gdb 80 jar 78 died 77 filesystem 77 dump 76 open 74
        wants 74 boss 72 compare 68 service 68 worker 68 license 64 mustn't 64 order 64 night 63
        stop 63 opt 62 nov 61 rw 61 host 60 certs 59 mosquitto 59 forgot 58 heap 58 gallery 57
        support 57 edge 56 tickets 55 prod 52 explorer 51 got 51 screenshots 51 ask 50 idiot 48
        profile 48 test 48 attached 47 jenkins 47 proxy 47 pull 46 java 45 sqlite 45 tmp 45
        vendor 45 home 44 give 43 hand 43 pdf 42 dl 41 packer 41 x 41 finished 38 grab 38 render 37
        mysql 36 coverage 33 ocr 33 sim3 33 total 33 crashes 32 made 32 output 31 customer 29
        export 29 runner 29 bigger 28 job 28 save 28 homeassistant 27 install 26 mount 26 change 25
        error 25 audit 24
        """
      ),
      (
        "container.debug",
        """
        second 250 p 229 deploy 228 work 197 react 182 dies 153 quit 149 freeze 144 spin 136 map 134
        says 131 anythng 122 empty 122 minutes 122 open 119 pagerduty 117 checkout 115 flapping 111
        change 110 message 110 repair 110 container 108 chat 107 exec 105 launch 100 cloud 96 ps 96
        internal 93 nextcloud 93 server 89 loop 88 listening 85 called 84 imediatly 84 importer 82
        error 80 ledger 80 search 80 storage 78 dont 75 mysql 75 cause 74 status 74 hides 72
        reason 72 job 71 boot 69 connectivity 68 endpoint 68 sftp 67 shop 66 driver 65 external 65
        see 65 handler 64 touch 63 uvicorn 63 vanish 63 hour 62 myself 61 disappear 60 frigate 60
        hangs 60 percent 60 beginner 59 opposite 59 sonar 58 flask 57 program 55 sync 55 77c0a1b2 54
        bare 53 bus 53 healthy 53 import 53 low 53 metal 53 shm 53 area 52 kernel 52 max 52 id 51
        request 51 virtual 51 stuck 50 vaultwarden 50 fpm 49 backend 48 debug 48 matter 48
        previous 48 grows 42 autoheal 41 wget 41 away 40 keep 40 php 40 ldap 39 live 39 directory 38
        heap 38 payments 38 laptop 35 docker 34 java 34 run 34 directly 33 line 33 tool 33 true 33
        actual 32 hl7 32 hospital 32 file 31 kill 31 response 31 policy 30 address 29 runner 29
        faintest 28 forty 28 gone 28 read 28 third 28 update 28 telegraf 27 daemon 25 version 25
        command 24 tired 24 hlep 23 log 23 rebuilt 23 service 23 bot 22 jupyter 21 runing 21
        """
      ),
      (
        "container.exec",
        """
        php 246 superuser 221 hop 203 ls 197 called 180 reload 177 config 173 occ 173 data 157
        live 156 django 147 app 143 frontend 143 worker 138 type 137 version 137 la 130
        nextcloud 129 artisan 128 vault 127 answer 122 curl 121 forgot 117 show 117 nginx 115
        point 115 contains 113 ledger 113 view 111 scheduler 109 check 108 make 107 run 107
        toolbox 107 crm 105 sh 103 env 102 says 100 admin 96 re 95 print 93 script 91 ftp 90
        builder 89 ctr 89 changepassword 87 copy 86 guide 83 keycloak 83 paperless 83 flushall 81
        cache 79 m 79 migrate 77 node 77 docs 76 root 76 container 75 early 73 grep 73 password 72
        use 72 service 71 drop 70 dump 70 helm 70 jumps 69 status 69 sync 64 edge 63 lb 62 update 62
        cron 61 cli 60 fpm 60 df 59 h 59 result 59 nas 55 open 55 send 55 kick 53 indices 52 www 52
        install 51 prompt 51 zone 51 read 49 redis 49 utc 49 exist 48 name 48 exited 47 docker 46
        hand 44 take 44 backend 43 laravel 43 apt 42 fire 42 log 42 python 42 test 39 extension 38
        web 37 rnu 36 execute 35 inside 34 pw 34 compose 33 first 33 moodle 33 ubuntu 33 flushdb 32
        minio 32 somebody 32 force 31 load 28 analyze 26 output 26 vacuum 26 command 25 normal 25
        server 25 directly 24 postgres 24 ask 23 pg14 23 linux 22 mongo 22 opt 21 feature 20 flip 20
        """
      ),
      (
        "container.health",
        """
        ps 275 half 196 check 195 fine 191 notice 191 probe 173 work 173 pi 156 make 148 anew 147
        needs 138 crashes 135 stay 134 says 132 service 132 healthy 131 flags 130 night 130
        vault 128 minutes 126 show 124 docker 121 last 116 answer 112 decide 110 unhealthy 105
        time 100 green 98 pihole 98 dead 97 balancer 94 rotate 94 sso 94 autostart 91 reviving 91
        period 90 weird 90 cron 89 container 87 quit 84 start 84 cut 83 process 83 sensible 83
        leave 80 hand 79 sick 76 meantime 75 use 75 keycloak 73 queue 73 app 72 exist 72 plex 72
        tomcat 70 worker 70 warm 69 api 65 suggest 65 consider 64 ten 63 u 61 power 60 adjust 59
        curl 59 flip 57 wake 57 somebody 56 add 55 traefik 55 java 54 rebuild 53 redis 53
        zookeeper 53 monitoring 52 serves 52 hangs 51 take 51 test 51 command 50 500s 49 get 49
        hour 49 believe 48 mosquitto 47 long 46 bring 45 abc92e 44 boot 44 deal 44 succeed 43
        health 42 bad 40 knows 38 tag 38 load 37 vps 37 sftp 36 second 35 explain 33 patch 33
        laravel 32 runing 32 minio 31 page 31 marked 30 pass 30 db 29 rabbitmq 29 better 28
        gateway 28 message 28 called 27 perfectly 27 exactly 26 refused 26 route 26 auth 25 sense 25
        site 25 wiats 25 flapping 24 five 20 read 20
        """
      ),
      (
        "container.inspect",
        """
        port 247 fluentd 225 mode 223 limit 211 flags 207 store 201 inspect 197 user 191 start 190
        code 185 count 182 command 180 edi 179 hand 174 digest 170 oomkilled 167 true 165
        restart 157 c0ffee11 153 finished 153 original 153 mount 151 memory 147 somebody 146
        entrypoint 141 scanner 137 ingest 136 exited 135 ip 135 cti 134 ldap 133 wrote 131 line 130
        added 128 rebuild 128 run 128 container 125 sonarqube 125 enter 124 without 124
        capabilities 123 moment 121 privileged 121 hour 120 jellyfin 120 set 118 ago 117 details 115
        lost 114 remember 113 ctr 112 environment 109 name 107 shown 105 bill 103 label 98 bind 97
        api 96 given 96 exactly 95 legacy 95 pg 93 plex 92 time 92 pgdata 88 dhcp 83 options 82
        directory 81 relay 81 recreate 79 variables 76 image 75 list 71 launch 70 unifi 70 consul 68
        redo 67 gigs 63 mariadb 63 admin 62 traefik 62 crashes 61 see 61 wiki 61 ask 59 b 59
        mapings 58 vars 58 spring 56 policy 55 sonar 55 write 55 elasticsearch 53 machine 53
        postgres 50 used 48 vaultwarden 48 reconstruct 47 env 46 give 46 precisely 40 show 40
        suspect 40 rest 39 solr 38 dose 37 inherited 37 wat 36 get 35 sftp 33 network 32 curious 31
        mqtt 31 3fa94c01be77 30 box 28 longer 28 vault 28 oom 25 explain 24 got 23 root 23 worker 23
        configured 21 edge 21 router 21
        """
      ),
      (
        "container.list",
        """
        left 274 port 267 reboot 241 weeks 239 server 234 moment 226 labelled 222 wich 221 track 218
        alive 215 lost 212 unhealthy 212 box 208 listening 195 delete 190 overview 190 marked 189
        jenkins 188 clue 182 two 174 monday 170 start 165 remember 156 run 152 ids 150 boss 138
        name 138 expected 137 crashes 133 got 130 host 121 swear 119 runing 117 incl 116
        contains 114 ctr 113 year 112 prod 111 dockerize 109 give 108 wise 108 colleague 106
        days 102 grab 98 six 97 surely 97 holding 96 nginx 95 lsof 92 set 92 image 91 eaddrinuse 90
        gimme 87 nonzero 87 exited 85 al 82 mean 80 whatever 79 included 78 mongo 78 log 76
        selenium 76 exist 75 list 71 health 70 img 70 use 70 docker 69 status 65 access 64
        they're 64 service 63 machine 62 shift 55 staging 54 called 53 last 53 altogether 52
        version 52 sits 51 inherited 49 stop 49 bad 47 rn 44 volume 44 weekend 42 taken 38 state 37
        address 35 ago 31 dead 25 container 22 real 22 answer 21
        """
      ),
      (
        "container.logs",
        """
        print 177 container 168 says 165 jenkins 155 user 147 last 142 login 141 minutes 115
        healthcheck 111 backup 110 got 110 worker 108 write 108 restore 107 payments 104 log 100
        time 100 session 93 fine 91 midnight 91 import 89 everybody 87 order 87 overnight 86 auth 85
        spat 85 api 84 relay 83 customer 82 ps 82 backend 81 count 81 wrote 80 3am 79 night 79
        teh 79 output 77 summarise 75 502s 72 celery 70 coming 70 error 68 kafka 67 read 66 tv 66
        friends 63 bot 62 evening 62 moment 60 jellyfin 59 7f3e 58 correlation 58 failed 58 id 58
        checker 57 initial 56 show 55 midnihgt 53 set 53 sinse 53 appear 52 exceeded 52 price 52
        deadline 51 health 50 mqtt 50 saw 50 lunch 49 checkout 48 click 48 connect 48 tells 47
        spring 46 missing 45 railsserver 45 zammad 45 followed 44 bridge 43 docker 43 logstash 43
        nextcloud 43 proxy 43 send 43 system 43 denied 42 mean 42 timestamps 42 frontend 41 smtp 41
        500s 40 complains 40 importer 40 quit 40 five 39 ten 39 vanish 39 first 38 password 38
        called 37 1h 36 noon 36 warning 36 search 35 busy 34 octoprint 34 progress 34 migrate 33
        stderr 33 tickets 32 mailer 29 trace 29 mail 28 matomo 28 deadlock 26 line 26 admin 25
        app1 25 app2 25 ago 23 telegram 23 nginx 22 start 20
        """
      ),
      (
        "container.remove",
        """
        enough 281 together 268 name 244 anonymous 218 disappear 212 entirely 199 exited 187
        complete 182 71aa 158 trashed 158 experiment 155 mailhog 152 screen 152 move 151 dispose 140
        ps 139 vanish 138 kill 137 weeks 136 long 129 use 125 home 123 make 122 anton 119 list 118
        forty 112 tmp 112 diffusion 110 stable 110 conflict 109 proxy 109 left 107 company 105
        remove 104 sandbox 104 benchmark 101 container 101 finished 101 test 100 rm 99 bp 96 stop 95
        disk 90 box 89 junk 89 learn 89 three 89 ctr 88 longer 86 web 84 cloud 83 ded 81 actual 80
        rid 80 gone 79 test1 79 ago 76 time 70 dir 68 clutter 67 seven 67 db 66 41ab 63 kibana 63
        error 62 march 62 bugs 61 throw 61 loadgen 59 dead 58 leave 57 test2 57 test3 57 5d2e 56
        interest 56 workshop 56 five 55 redis 55 legacy 54 response 54 daemon 53 nginx 49 two 48
        host 47 leftover 46 they're 46 bin 44 selenium 44 tidy 44 postgres 43 e2e 42 start 42
        yesterday's 42 machine 40 jupyter 36 stay 36 3f9c 35 bench1 34 bench2 34 bench3 34 bunch 34
        says 34 node 33 bachelor 32 keepme 32 last 32 they'll 32 volume 32 cron 31 nuke 31 erase 28
        get 28 assistant 27 b41c 27 you're 27 8a0c 26 metrics 26 switch 26 year 26 free 24 sits 24
        wipe 23 bridge 22 suite 22 project 20
        """
      ),
      (
        "container.restart",
        """
        pick 259 read 221 arbiter 203 restart 196 mount 194 certificate 190 hangs 178 memory 178
        leaks 177 cycle 173 dns 173 mongo 166 stuck 157 serves 149 edit 148 change 145 sidekiq 139
        router 127 gunicorn 122 office 122 templates 122 unchanged 122 env 118 start 116 give 113
        afresh 105 climb 105 api 103 boot 103 red 103 fresh 102 pihole 102 simple 98 second 95
        usual 95 gigs 94 ctr 93 tomcat 90 find 89 fix 89 delivered 88 expires 88 helps 88 place 88
        dev 85 worker 83 certs 82 homebridge 81 zigbee2mqtt 80 phpfpm 79 traefik 78 php 77 svc 76
        node 75 put 75 turn 75 host 74 teh 74 web 73 spring 72 gracefully 69 folder 68 ledger 68
        rasa 65 trick 65 support 64 app1 63 app2 63 nginx 63 app 61 answer 60 django 60 fpm 60
        chat 59 prod 58 gw 57 stop 55 unifi 55 controller 54 last 54 three 53 timeout 53 shut 52
        renew 51 stunnel 51 tls 51 vpn 51 path 50 redis 50 replace 49 logger 48 make 48 power 48
        stale 48 checker 47 entries 47 begin 46 health 46 grace 45 keep 45 hung 44 half 42 inside 42
        label 41 worker1 39 worker2 39 assistant 37 days 37 adguard 36 homeassistant 36 update 36
        plex 35 celery 34 proxy 33 batch 32 container 32 kick 32 scheduler 32 crawler 31 says 31
        get 30 home 30 minecraft 24 needs 24 take 22
        """
      ),
      (
        "container.run",
        """
        valkey 264 rm 216 port 199 rnu 196 close 191 play 185 world 185 kuma 183 uptime 183
        wordpress 182 ui 181 disposable 172 terminal 171 data 168 throwaway 168 get 162 teacher 162
        homework 161 unit 160 workshop 155 see 152 shell 145 work 143 background 136 s3 135 test 133
        gf2 132 said 131 alpine 129 enough 126 jupyter 126 love 125 smtp 125 single 123 fresh 122
        mailpit 122 grafana 120 none 120 thesis 113 fancy 112 plugin 112 box 108 minio 108
        desktop 106 rabbitmq 106 jaeger 103 app 101 disappear 100 open 100 bash 98 management 98
        curent 97 u 95 cwd 92 unknown 92 wget 90 leave 87 mailhog 87 two 87 wiht 87 docs 86 home 86
        mail 86 python 86 html 85 256m 83 bound 83 loopback 83 manifest 82 program 82 five 81
        status 77 coming 76 exited 76 stop 76 d 75 cap 73 send 73 image 72 w 72 compose 69
        current 69 jenkins 68 detached 67 minecraft 67 gf 66 client 65 rabbit 65 newer 63 catch 62
        notebook 62 read 61 folder 60 private 59 local 57 net 57 somewhere 54 reboot 53 unable 53
        got 52 pw 51 web 50 download 47 conflict 45 response 44 restart 44 env 43 mount 42 daemon 41
        eula 41 itzg 41 slash 41 fake 40 against 38 hoem 38 hour 36 demo 32 made 32 error 30
        server 29 give 28 true 27 vol 27 find 26 side 26 six 26 reachable 25 review 25 bind 24
        sink 24 whatever 24 password 23 ro 23 volume 23 network 22 mongo 20
        """
      ),
      (
        "container.start",
        """
        exited 380 reboot 289 get 265 exist 250 bring 242 first 218 stop 210 state 208 two 207
        maintenance 187 shut 182 dead 176 work 168 resurrect 160 switch 160 original 154 proxy 151
        wiki 151 database 147 night 145 dev 143 sonarqube 142 tomcat 141 legacy 136 mailhog 131
        set 129 power 127 mistake 122 influxdb 120 pihole 119 wsus 118 mirror 117 nexus 117 data 113
        pause 110 run 110 docker 109 hour 107 rstudio 106 ghost 105 sentry 105 video 105 turn 102
        signed 100 shop 97 ago 96 create 93 lab 93 kick 91 notebook 91 cut 90 agent 88 friday 86
        windows 86 backup 85 telegraf 84 live 82 online 82 rabbit 82 name 81 laptop 80 memory 80
        weekend 80 container 77 gw 76 show 74 db 72 none 71 connect 68 last 68 save 68 called 67
        helper 66 silly 66 minio 65 rails 62 wake 62 gitea 60 battery 58 ctr 57 plex 56 ran 55
        vpn 55 jupyter 54 thinks 54 wikijs 54 cache 47 ldap1 46 resume 46 they're 45 lunch 44
        photos 44 earlier 43 mailcatcher 43 host 40 postgres 39 prune 39 ps 37 colleague 36 feet 36
        valheim 35 minecrfat 34 srv 34 app 32 life 32 ubuntu 31 elasticsearch 30 mysql 30
        remember 28 sits 28 depot 27 worker 27 immich 26 mq 24 play 23 realm 23
        """
      ),
      (
        "container.stats",
        """
        normal 271 write 255 ctr 212 close 206 container 203 io 202 fan 187 network 183 moment 179
        hogging 176 ceiling 172 vpn 168 service 161 machine 158 near 158 disk 156 computer 154
        last 152 load 148 kill 135 squeeze 128 management 127 traffic 122 hwo 121 rn 119 mad 117
        clickhouse 114 using 109 wants 109 side 102 state 102 average 96 wall 96 eaten 93 fifteen 93
        java 93 use 93 whom 93 howls 92 says 92 rabbitmq 91 pretty 89 oom 88 gave 87 scraper 87
        box 86 compare 85 net 85 avg 81 swap 81 rigth 77 stack 76 admin 74 take 73 virtual 71 rma 68
        xmx512m 63 memory 62 gb 60 transcoder 60 sorted 59 redis 58 enough 57 limit 57 three 57
        elasticsearch 56 prod 56 show 56 burn 53 crazy 53 host 52 mem 52 node 52 boot 51 snapshot 51
        view 51 torrent 49 feel 46 sluggish 46 processor 43 importer 42 see 42 allowed 41
        screaming 41 start 41 lunch 39 top 39 two 39 quota 38 percentages 37 solr 37 pressure 33
        rank 33 cgroup 32 512m 31 csv 31 process 31 forever 30 kibana 30 docker 29 nextcloud 29
        db 28 spring 27 eaters 26 16g 25 alert 25 parquet 25 server 24 stream 24 consumption 23
        numbers 23 worker 22 home 21 gitlab 20 resource 20
        """
      ),
      (
        "container.stop",
        """
        make 291 minutes 229 disk 204 quiet 195 move 182 audit 179 tonight 166 longer 164 ctr 159
        bitcoind 156 scraper 152 game 149 send 147 don't 143 vacation 143 run 140 port 139 shut 137
        staging 132 plug 130 except 127 q 126 ten 125 kernel 124 name 123 service 122 drain 120
        traefik 120 kafka 119 indexer 115 night 115 ps 114 battery 113 minio 112 demo 111 patch 110
        miner 107 docker 105 delete 104 stop 104 syncthing 104 till 102 forensics 101 xmr 101
        offline 100 clean 98 plain 98 laptop 95 mail 94 container 93 mysql 90 pull 87 customer 86
        take 83 snapshot 79 halt 78 restart 78 database 74 jellyfin 74 turn 74 crawler 72 ollama 72
        weekend 71 dba 70 electricians 70 mid 70 rack 70 server 70 keep 68 zoom 68 crawling 66
        phone 66 two 66 runing 63 eat 62 instance 62 monday 61 alive 60 wiht 60 end 59 label 58
        real 58 tomcat 55 client 54 ignore 54 sigterm 54 duplicate 53 five 53 gracefully 53
        immediately 53 sits 53 left 52 sim 52 thaw 52 grafana 51 home 50 relay 50 web 50 pipeline 49
        main 48 pg 47 queue 47 write 47 cluster 46 bot 45 use 44 newsletter 43 twice 42 mailer 41
        they're 40 couple 38 freeze 38 transmisson 37 second 36 block 35 gotten 35 jupyter 35 lib 35
        library 34 rest 34 cpu 33 cut 33 import 33 period 32 power 32 called 30 load 30 save 30
        ddosing 29 partner 29 transmission 29 ip 28 ffmpeg 27 host 27 quit 26 lvm 25 sec 25 snap 25
        icecast 24 radio 24 siri 24 grace 23 believe 22
        """
      ),
      (
        "container.update",
        """
        policy 364 homeassitant 294 reboot 293 gigs 265 syncthing 250 run 249 stop 239 core 238
        set 209 ram 205 restart 204 6g 194 gb 190 nexus 185 change 168 give 163 slow 150 keep 147
        hm 146 3g 144 container 143 gitea 138 update 133 cap 124 downtime 120 teamcity 120
        allowed 119 database 116 needs 116 ctr 113 coming 110 pc 107 pop 107 tried 107 boot 105
        live 99 800m 96 clamav 96 stand 96 configured 94 6gb 92 raise 91 logstash 90 proper 89
        hit 86 1g 84 wants 83 kibana 82 mem 81 cpus 80 forgot 80 half 80 swap 80 encoder 79 pin 78
        two 78 train 77 transcoding 76 ceiling 73 ml 73 cellar 72 redo 71 starves 71 importer 66
        teh 66 fly 64 graylog 64 postgres 64 work 64 bump 61 cut 61 hogging 61 made 61 bounce 60
        power 59 4g 58 kafka 58 eat 57 time 57 year 55 ago 53 cpu 53 limit 53 says 50 four 47
        sandbox 47 others 46 process 46 transcoder 46 box 45 eight 42 elasticsearch 42 numbers 42
        unusable 42 whenever 42 golang 41 start 39 rest 37 2g 31 got 27 jellyfin 22
        """
      ),
      (
        "dockerfile.create",
        """
        jar 222 recipe 211 repo 210 put 188 file 183 plain 178 wants 163 become 162 fastapi 157
        project 157 rust 148 streamlit 148 vue 147 django 141 run 137 computer 133 tool 132 c 125
        package 124 take 124 company 122 ops 120 site 116 failed 113 python 108 far 105 docker 103
        container 99 read 98 write 98 set 97 js 95 php 95 script 92 html 91 gradle 90 crate 89
        open 82 website 82 express 81 root 80 customer 78 begin 73 boot 72 don't 70 everywhere 69
        hers 69 necessary 67 perl 66 written 66 ship 64 image 63 ignore 62 reproduce 62
        supervisor 62 peter's 61 blog 60 suggest 60 net 58 angular 57 fpm 57 front 57 non 57 app 56
        r 56 uid 56 cgi 53 draft 53 needs 52 node 51 nuxt 51 program 51 src 51 get 49 laravel 48
        sveltekit 48 nginx 47 spring 47 environment 46 hire 46 ocr 45 intern 44 laptop 44 build 42
        musl 42 nonroot 41 left 40 indeed 38 api 37 containerise 37 daemon 37 frontend 37 minimal 35
        cli 33 composer 33 honestly 33 img 33 multi 33 first 32 fix 32 machine 32 result 32
        importmaps 31 seen 31 ask 30 none 30 work 30 worker 30 cgo 29 process 29 version 29 jdk 28
        kube 28 execute 27 game 26 friends 24 gems 24 linter 24 ruby 24 spend 24 starter 24 rails 23
        scratch 23 w 23 days 20 u 20
        """
      ),
      (
        "dockerfile.lint",
        """
        rule 256 break 191 warning 175 version 160 tel 158 missing 134 user 129 checker 128 bad 124
        maintainer 117 url 117 allowed 116 practices 115 add 114 folder 101 use 100 dockerfile 96
        lint 95 violations 93 style 89 dl3008 85 sudo 81 rejected 78 best 75 find 67 list 67
        yellow 67 analyze 66 give 66 line 66 review 66 static 66 code 64 jsonargsrecommended 62
        legacykeyvalueformat 62 report 62 gate 60 pin 58 numbers 56 book 55 show 55 cleanup 52
        correct 52 wrong 51 dl3059 49 monorepo 49 ci 48 fix 48 compliance 46 moan 46 dl30xx 45
        optimize 45 others 44 result 41 wants 41 rewrite 36 run 33 it'll 31 error 30 build 29
        commit 29 table 29 usual 29 check 28 dl3006 28 explicitly 28 feel 28 hadolint 28 pass 28
        repo 28 gateway 27 mistake 26 file 24 sarif 24 scan 24 statically 24 broken 22 design 22
        mechanical 22 syntax 22 linter 21
        """
      ),
      (
        "dockerfile.optimize",
        """
        change 169 take 159 copy 149 rebuild 143 final 139 minutes 133 git 132 app 123 maven 122
        slow 120 make 119 mount 118 quicker 118 word 117 install 115 pip 114 gcc 110 dockerfile 108
        version 102 better 101 leaner 96 java 95 time 93 useful 91 wherever 91 kill 89 line 89 m2 89
        service 88 throw 87 buildkit 86 top 85 away 83 remedies 81 reason 76 engine 75 here's 75
        written 75 turn 74 risk 73 big 70 ci 70 inside 66 result 66 contains 65 history 63 megs 62
        touch 60 apart 58 trigger 57 comment 56 min 55 explanation 53 learn 53 ubuntu 53 download 52
        node 52 faster 51 readme 51 npm 50 ages 49 reorder 49 yields 49 edit 47 build 46 flask 46
        request 46 staging 46 rework 45 end 44 teh 44 480s 43 single 43 collapse 41 mod 41
        reshuffle 41 sane 41 squash 41 css 40 half 38 laravel 38 tool 36 fewer 35 rust 35 afresh 34
        culprit 34 drop 34 commit 32 smaller 32 base 31 bill 31 size 31 gb 27 repeat 27 run 24
        cost 23 treacle 23 golang 22 pull 22 mb 20
        """
      ),
      (
        "image.build",
        """
        finished 257 source 212 turn 195 anew 194 scratch 186 dockerfile 177 fix 172 directory 164
        connect 148 using 142 url 141 folder 139 code 127 scheduler 126 check 114 line 109 image 107
        fresh 106 march 106 proxy 106 behaviour 105 fetch 105 auth 104 show 101 colleague 99 made 93
        move 93 called 91 change 90 suppose 90 network 89 text 89 dir 87 parcel 84 tracker 84 f 83
        solve 83 error 82 invoice 81 program 80 needs 79 job 78 worker 77 edit 73 pip 70 registry 70
        two 68 token 65 wiht 65 agian 63 complete 63 successfully 63 teh 62 test 60 process 59 c 54
        machine 54 patch 52 flask 50 trainer 50 latest 49 lunch 48 tool 47 base 46 notifier 45
        tag 45 cache 44 programmer 42 err 40 git 40 local 37 arguments 36 lab4 36 labbase 36 npm 36
        ta 36 expected 33 log 33 first 32 runtime 32 form 31 desktop 30 serves 30 authenticate 29
        sits 29 inside 28 crm 27 suspect 27 exited 26 target 26 checkout 25 staging 25 npmrc 24
        label 23 api 21 r 21 service 21 net 20
        """
      ),
      (
        "image.history",
        """
        size 286 command 253 image 247 step 243 apt 234 upgrade 208 cut 198 line 186 instruction 172
        layers 157 top 146 responsible 145 copy 144 table 130 bank 129 party 129 third 129
        dockerfile 124 put 123 see 123 world 118 env 113 trunc 103 legacy 99 get 93 alpine 89
        vendor 86 together 85 untruncated 83 create 82 newest 82 mb 79 produce 78 eyes 73
        somebody 72 jdk 71 show 70 dots 69 ml 69 install 68 predecessor 68 full 67 made 67 base 66
        teh 65 assembled 60 opendata 60 smaller 60 dotnet 57 megabytes 55 give 54 find 51 w 47
        ask 43 chunk 43 img 41 else's 40 job 40 reconstruct 37 run 37 supplier 37 got 35 ran 29
        ca 27 certs 27 prove 26 auditor 25 git 25 part 25 read 24
        """
      ),
      (
        "image.layers",
        """
        mb 258 rm 251 history 248 image 246 delete 239 step 232 tarball 209 last 185 file 161
        hidden 148 dockerfile 126 remove 120 doubled 118 called 117 r 116 layers 114 bytes 106
        dataset 105 see 102 stay 101 add 94 somewhere 94 underneath 94 get 93 wasted 89 count 87
        size 85 megabytes 84 img 83 added 82 efficient 82 archive 81 weights 77 build 74 single 74
        strata 74 agent 73 love 73 dead 72 looked 72 rid 72 share 72 opt 71 room 71 chmod 70
        twice 70 frontend 69 hides 69 true 69 kafka 68 end 66 prove 66 ship 66 believe 65 bi 65
        copy 64 run 64 core 61 colleague 60 half 60 line 56 numbers 55 buried 54 ssh 54 upload 53
        change 52 chown 49 key 49 smaller 49 says 46 show 46 rf 44 shrink 44 overwrites 41 inside 40
        take 38 fat 37 base 32 written 32 docker 29 part 29 eleven 28 bring 27 push 27 lower 26
        got 25 suspect 25 built 23
        """
      ),
      (
        "image.list",
        """
        got 270 recall 235 local 214 last 210 picture 203 download 202 node 192 wich 188 plan 187
        box 179 train 175 name 170 build 166 laptop 163 backend 152 biggest 151 image 145 year 141
        fly 140 slim 136 lab 133 pull 133 pc 129 rough 126 internet 123 built 116 two 116 lits 115
        redis 115 machine 114 night 113 version 113 lst 112 output 111 none 110 top 109 arrive 108
        tensorflow 108 img 105 hvae 103 report 103 w 100 gateway 97 keep 95 today's 95 portal 94
        create 93 size 92 postgres 86 store 85 date 82 cuda 81 tag 81 floating 80 sorted 80 leave 77
        sits 77 untagged 71 filter 70 show 69 render 68 acme 65 first 65 gave 65 start 64 openjdk 62
        host 57 lies 53 docker 43 ther 42 yaer 39 get 34 al 33 container 33 room 30 format 29
        older 25
        """
      ),
      (
        "image.multiarch",
        """
        join 194 image 185 exec 160 armv7 121 graviton 119 work 116 half 114 amd 113 server 108
        x86 102 s390x 101 tag 97 format 86 customer 85 error 85 m2 82 name 80 raspberry 78
        gateway 77 release 73 exist 69 run 69 arm 68 ship 65 pc 60 macbook 56 riscv64 56 added 55
        sensor 55 apple 53 windows 51 jetson 50 single 50 separate 49 pcs 47 add 46 node 46 class 43
        handout 43 made 43 teacher 43 exporter 42 fork 42 got 42 aarch64 41 mac 41 qemu 41 move 40
        normal 40 notebook 40 build 38 using 38 pis 36 wants 36 processor 35 produce 35 built 34
        checkout 34 fine 34 put 34 machine 33 month 32 dockerfile 31 box 30 manifest 28 multi 28
        push 27 adn 26 developers 26 emulation 26 m3 26 people 25 complains 24 crawling 24 amr64 23
        stitch 22 together 22 bot 21
        """
      ),
      (
        "image.optimize",
        """
        propose 216 normal 214 script 154 leaner 149 get 141 save 139 image 137 world 136
        sensible 132 static 132 toolchain 130 bill 128 diet 128 html 127 gcc 125 service 125
        nginx 124 small 123 production 122 big 119 gain 116 base 114 smallest 110 dotnet 108
        node 106 registry 105 make 104 take 104 suggest 96 cold 94 made 94 end 93 better 92
        complains 92 java 91 enormous 89 gb 87 lighter 87 storage 86 weighs 85 earth 82 satellite 82
        analytics 81 finance 80 carry 79 rf 79 hour 77 rm 77 download 76 3gb 75 slim 75 student 75
        update 74 compilers 73 home 73 report 73 roof 73 huge 72 nav 71 pain 71 cost 70 python 68
        ridiculous 68 deploy 67 fat 67 data 66 ui 66 sane 65 four 64 laravel 64 teammate 64 boss 61
        device 60 flask 60 60mb 59 competitor's 59 search 59 heavy 58 ship 57 ai 56 min 55
        smaller 54 svc 54 first 53 high 53 start 52 bring 50 edge 50 find 50 half 50 use 49
        autoscaling 48 etl 48 geo 48 gigabytes 48 minutes 48 tiles 48 large 46 course 45 latency 45
        scale 45 container 43 eleven 43 chat 40 cluster 40 mostly 40 test 40 turn 40 bot 39 kill 37
        lose 37 weights 37 distroless 34 fits 34 flash 34 telemetry 34 trim 34 move 32 vendor 30
        version 30 rails 27 dashboard 26 reduce 26 gigs 25 put 25 4gb 23 nextjs 22 90s 21 bc 21
        """
      ),
      (
        "image.prune",
        """
        image 284 rebuild 214 rid 209 full 200 hundreds 183 used 182 layers 178 use 178 leftover 177
        toss 174 chuck 160 none 153 build 150 refers 148 weeks 147 nameless 146 leave 142
        container 136 ls 136 unused 129 gb 126 older 119 pull 112 dangling 106 month 105 stay 105
        rubbish 103 page 101 pile 97 volume 97 run 92 discarded 86 ci 85 previous 85 sweep 85
        lies 82 ten 82 deploy 81 rows 80 ahead 77 ssd 74 time 74 lost 73 ctr 72 get 72 list 72
        engine 71 eat 70 backup 68 clear 66 spring 66 teach 64 untagged 64 night 63 harddisc 62
        app 60 earlier 60 load 59 notebook 59 disappear 58 re 58 base 57 matter 57 labelled 56
        days 55 server 54 keep 52 throw 51 name 50 clean 47 tag 47 endless 46 prune 46 box 45
        clutter 45 free 45 needs 43 rebuilt 43 drop 42 docker 40 make 40 bin 39 year 38 ditch 37
        img 35 cost 31 gone 30 host 28 screen 26 print 24 store 24 space 21 away 20
        """
      ),
      (
        "image.pull",
        """
        pul 214 local 195 box 186 digest 179 unable 176 machine 163 beforehand 161 flight 161
        exactly 156 laptop 154 plan 151 vllm 150 find 146 immich 146 teh 145 weekend 145 bring 141
        tonight 140 host 138 gpu 136 hotel 134 staging 133 mongo 132 copy 131 switch 131 offline 126
        pull 126 mysql 123 newest 121 eclipse 118 fetch 118 latest 115 firewall 114 close 113
        stop 113 arm64 112 make 112 version 111 slow 107 redis 103 alpine 102 jenkins 100 flavour 92
        mosquitto 91 windows 90 flavor 86 open 86 change 84 fi 82 hour 82 store 82 webui 82 wi 82
        fresher 80 platform 80 slim 80 demo 79 refresh 79 intel 78 docker 74 dockerhub 74 grab 74
        amd64 73 build 67 train 67 myself 66 update 65 m1 64 nvidia 64 keycloak 60 disk 59 start 59
        traefik 59 image 57 management 54 notebook 52 last 51 runtime 49 meantime 48 security 47
        server 42 newer 40 far 37 arm 36 variant 36 rabbitmq 35 use 35 img 32 mcr 32 sql 31
        upstream 28 ecr 26 fresh 24 name 24 tag 24 bookworm 23 assitant 22 default 22 hub 20
        """
      ),
      (
        "image.push",
        """
        laptop 247 built 205 others 202 server 196 needs 185 retag 185 get 183 rebuilt 183 ready 179
        teammate 176 signed 173 grab 150 successfully 144 find 139 bring 137 notebook 127 ghcr 126
        send 115 see 113 fetch 111 pull 111 put 110 don't 108 exist 102 tag 99 colleague 97
        cluster 96 chem 93 great 89 missing 89 hotfix 88 ml 87 img 84 helps 82 torch 80 pc 78
        admin 77 centre 77 engineer 76 field 76 finished 76 tele 76 arrive 75 noon 75 image 74
        crawling 69 box 68 fleet 66 local 65 create 64 quiet 64 download 63 ecr 63 build 61
        required 57 authenticate 54 unauthorized 54 fresh 52 time 52 account 51 spring 51 end 50
        company 46 dockerhub 46 green 45 myshop 45 machine 44 nexus 40 second 40 gb 39 kiosk 38
        holiday 37 registry 37 release 36 upload 35 cool 34 paint 31 ship 31 api 27 first 27
        harbor 26 parser 26 rest 26 failed 25 lukas99 25 todoapp 25 project 22 analytics 21 corp 20
        ubi9 20 user 20
        """
      ),
      (
        "image.remove",
        """
        gone 268 throw 243 server 236 gigs 232 mistake 214 three 184 sap 181 cuda 168 local 163
        agent 161 img 156 pull 153 rmi 152 delete 149 image 148 ugly 146 firefox 139 called 136
        wrong 136 space 134 tag 131 ollama 124 free 123 gb 120 take 119 id 117 rasa 117 prune 116
        guy 110 host 110 accidentally 109 away 109 servercore 109 tutorial 109 kick 107 don't 104
        licence 104 machine 103 made 102 windows 102 scanner 101 legal 99 copy 95 fe 93 end 91
        vendor 87 9be1 83 laptop 80 needs 80 list 79 oracle 79 xe 76 longer 75 19gb 72 force 72
        none 72 vm 72 drop 71 tiny 71 abandoned 70 kestrel 70 load 70 remove 70 irrelevant 65
        project 63 store 62 python 59 prototype 58 use 58 april 55 get 55 staging 55 container 54
        v1 54 rails 53 crawler 52 homework 52 course 51 form 50 single 50 base 47 build 47 lose 46
        opencv 43 tensorflow 41 91fe0c 39 understand 39 tmp 36 ctr 35 huge 35 keep 35 stay 34
        disk 33 leave 33 f 30 tool 27 al 25 mongo 25 bot 24 says 24 better 22 stop 20
        """
      ),
      (
        "image.scan",
        """
        built 171 dare 89 base 87 update 87 don't 86 fresh 84 push 64 image 32 cves 21 scout 21
        """
      ),
      (
        "image.tag",
        """
        called 333 known 310 tga 278 script 170 deploy 161 build 156 namespace 155 org 155
        myself 154 name 147 local 140 give 136 needs 131 got 127 alias 122 prefix 122 put 122 bc 121
        yesterday's 118 verify 117 fix 112 marked 109 node 107 begin 106 tiler 105 built 101
        proper 101 box 99 current 99 find 98 exist 96 hub 96 today's 91 id 88 rename 85
        production 84 push 83 said 83 leave 82 moment 82 latest 81 staging 80 v2 78 8c2f1 77
        label 77 qa 76 a91c3 71 image 69 5b1c2f8e9a 68 2b7e 67 plain 65 nameless 61 reachable 59
        overwrites 58 77ab03 57 produce 55 docker 54 second 54 tag 54 builder 51 hour 50 stay 49
        stable 48 work 48 foo 45 harbor 43 machine 40 test 40 release 39 img 37 aswell 35 yuo 35
        churn 33 crawler 33 hand 32 numbers 31 date 29 3fbc9 27 90ab 27 host 27 report 27 add 26
        carry 26 photos 26 mean 25 nginx 25 europe 23 registry 22 historical 21 picture 20
        """
      ),
      (
        "network.create",
        """
        separate 209 private 187 share 174 name 157 external 152 ipv6 150 office 150 real 149
        hook 147 put 137 two 132 called 126 container 125 default 120 proxy 117 datalab 115 dns 112
        jupyter 112 see 112 lan 111 net 108 lab 107 run 107 dmz 104 compose 100 isolated 98 guide 97
        reverse 97 file 96 live 96 camera 92 house 92 blue 91 internet 90 different 89 mongo 87
        test 87 expected 86 resolve 84 bridge 82 eth0 82 keycloak 81 segmentation 80 create 77
        device 76 somewhere 73 vpn 73 needs 70 pihole 69 outbound 67 notebook 66 postgres 66 pci 65
        reach 64 ctr 62 home 62 use 62 found 60 set 60 backend 59 plain 57 enabled 54 give 54
        driver 53 they're 53 network 52 response 52 daemon 50 make 49 setup 49 grafana 48 teams 46
        red 45 architecture 44 decision 44 production 43 loki 42 promtail 42 code 41
        observability 41 labnet 40 monitoring 40 gateway 39 docker 38 members 37 outlives 35 find 34
        fresh 34 payments 34 none 33 rest 33 together 33 begin 32 fleet 32 standalone 31 worker 30
        vault 29 api 28 error 28 router 27 app 26 eth1 26 free 26 o 26 range 26 scanner 26
        traefik 26 frontend 25 mail 25 attachable 23 zigbee 22 service 21 wiht 20
        """
      ),
      (
        "network.inspect",
        """
        options 239 ip 230 mtu 227 address 221 name 212 network 195 somebody 195 internal 183
        overlay 172 icc 162 interface 150 parent 148 net 147 attached 145 lab 145 monitoring 144
        gateway 143 database 135 hangs 132 macvlan 117 got 115 container 114 ips 114 use 110
        plug 106 sits 98 firewall 94 guy 94 security 94 backend 93 gave 91 static 89 stay 89
        curious 88 proxy 86 get 82 ipv6 82 taken 82 wich 79 br 78 claims 77 configured 75 mesh 75
        teh 75 iot 74 turn 74 connect 72 says 72 db 70 bridge 69 two 68 encrypt 66 vlan40 64
        docker 63 free 61 tier 60 range 58 vpn 58 broken 55 corp 52 license 52 broker 51 hard 51
        code 49 lan2 47 fix 45 month 45 netops 45 printer 45 whitelist 45 inside 43 called 40
        datalab 40 mqtt 39 service 35 ago 34 lan 34 details 33 fleet 27 live 26 set 26 inspect 22
        app 21
        """
      ),
      (
        "network.list",
        """
        overlay 263 net 206 bridge 196 lits 189 network 171 left 158 range 151 host 145 wifi 135
        compose 134 occupied 118 macvlan 115 driver 114 mgr 111 track 111 lost 110 engine 109
        attached 103 pool 100 w 100 remove 98 pick 96 docker 94 grab 90 complains 87 laptop 85
        admin 84 suspect 84 machine 82 six 82 swarm 80 work 80 staging 76 sits 75 collides 72
        subnet 72 three 69 whatever 69 dozens 68 begin 67 ipv4 67 show 67 available 66 non 66 use 66
        connect 65 claims 60 create 60 empty 60 vpn 58 wants 55 find 54 made 53 box 52 first 50
        half 49 default 48 test 48 whos 48 server 47 contains 46 drift 45 fish 45 forget 45 hand 45
        seine 45 trawl 45 address 44 silly 44 eaten 43 others 42 assign 41 fully 37 predefined 37
        cidr 35 name 34 container 28 table 25 called 23 plain 23 taken 23 project 22 clashes 21
        """
      ),
      (
        "network.remove",
        """
        network 226 bridge 214 dmz 213 vpn 198 unplug 189 longer 188 august 172 falcon 170
        public 163 shut 160 subnet 157 block 138 disconnect 133 take 130 leave 126 net 124 test 122
        stay 119 leftover 117 clear 109 needs 106 away 104 guest 104 members 104 breach 102
        fileserver 102 segmentation 102 hack 89 hackathon 89 rid 88 business 87 project 86
        sandbox 86 delete 85 range 84 qa 81 torn 81 crawler 80 nas 80 pull 80 clashes 79 branch 78
        see 78 storage 78 fully 77 predefined 77 empty 74 container 73 pool 71 year 71 dead 70
        couple 69 k3d 69 nobody's 66 kick 65 legacy 65 connect 64 course 64 drop 64 internal 63
        left 63 printer 63 nuke 60 anymroe 59 bridge2 59 experiment 59 frontend 57 proxy 57 half 55
        webmail 53 whatever 53 api 52 macvlan 52 overlaps 52 made 47 suspect 45 using 45 ago 42
        office 42 keep 41 unused 41 br 33 hangs 31 ftp 27 share 27 mailhog 25 name 25 scratch 25
        subdivided 25 long 24 thirty 24 nonetheless 23 adn 22 ci 22 testnet1 22 testnet2 22
        detached 21 net2 20 nobdy 20
        """
      ),
      (
        "network.troubleshoot",
        """
        talk 238 b 217 enotfound 189 canot 181 echother 180 website 180 api 177 pool 177 space 176
        container 174 apt 163 firewalld 156 answer 155 says 153 allocated 147 fine 145 bind 144
        overlaps 137 dead 133 internet 132 app 129 get 129 ping 126 reach 123 traffic 123 find 122
        getaddrinfo 114 missing 113 teh 109 box 108 backend 100 hand 100 nameserver 95 failed 91
        turn 90 published 87 phone 86 postgres 85 inside 82 outbound 81 request 80 work 79 nuget 76
        join 74 large 71 reset 71 kuma 68 linux 68 uptime 68 forever 63 redis 62 list 61 mongo 61
        round 61 got 58 bytes 57 flask 57 site 57 two 57 wifi 56 pass 55 collides 53 take 53
        frontend 52 jellyfin 51 none 51 see 51 small 51 network 48 update 45 salesforce 43 start 43
        wrong 43 eachother 42 host 42 page 41 sap 41 port 38 route 36 check 35 n8n 35 mysql 34
        give 32 log 32 stall 32 directly 31 grafana 31 db 30 payload 30 upload 28 packets 27
        address 26 claims 26 worker 26 translate 25 curl 24 known 24 time 24 corporate 23 whereas 23
        cause 22 dc2 22 define 22 explain 22 iptables 22 machine 22 outside 22 sane 22 sre 22
        unreachable 22 pc 21 stuck 21
        """
      ),
      (
        "registry.cleanup",
        """
        customer 260 quay 227 push 194 dev 193 hub 175 erase 156 half 156 mean 139 year 138 get 137
        merge 131 ecr 130 self 129 vanish 127 registry 126 commit 124 disappear 124 drop 121
        ghcr 121 tag 120 manifest 118 older 116 pull 116 full 110 wipe 107 broken 103 care 101
        orphaned 100 rc 100 remove 100 branch 99 repo 93 host 90 monorepo 86 tb 86 mustn't 84
        project 84 request 84 ci 81 holes 76 mailer 76 night 75 svc 75 till 75 retention 73
        feature 70 known 69 version 67 gitlab 65 build 64 money 63 they're 63 happens 62 quota 60
        delete 59 inside 59 storefront 59 side 58 database 57 longer 57 semver 56 copy 51 wrong 50
        fetch 49 pr 49 accidentally 48 published 48 distributed 47 kill 47 make 46 thrown 46 w 46
        company 45 3k 44 axe 44 mistake 44 disk 43 long 43 march 43 sandbox 43 snapshot 43
        exceeded 41 euros 40 incl 40 pay 40 cloud 39 somebody 39 image 37 sha 37 ago 36 gone 36
        beta 34 data 33 harbor 33 laptop 33 live 32 take 32 x 32 belongs 30 upload 30 mostly 29
        others 29 remain 29 rid 29 empty 28 storage 28 cancelled 25 curl 25 nexus 25 none 24 cost 23
        exp 23 hit 23 train 23 grows 22 spring 22 ml 20
        """
      ),
      (
        "registry.copy",
        """
        directly 230 artifactory 190 hub 189 limit 180 ghcr 169 signature 162 leave 159 rate 155
        harbor 147 get 141 ecr 137 unchanged 137 base 131 platform 131 straight 128 vllm 128
        registry 119 internal 115 bring 112 laptop 107 acr 104 frankfurt 99 image 94 quay 94
        daily 93 init 92 reach 90 singapore 90 switch 90 vault 89 ages 87 nexus 86 gitlab 79
        dockerhub 77 tenant 77 pull 76 exactly 70 slim 69 factory 67 bytes 66 grafana 66 azure 64
        digest 63 internet 62 kill 58 prem 56 bite 50 operator 50 unaltered 50 skopeo 49 remain 48
        live 47 shut 47 case 46 ought 46 air 43 gapped 43 break 42 dutch 40 failed 40 swiss 40
        bitnami 39 vendor 39 two 38 aliyun 36 change 36 china 36 enough 36 identical 35 tool 35
        upstream 35 build 33 disk 32 download 31 cluster 30 customer 30 style 30 gcp 29 brought 28
        release 28 replication 28 class 27 crazy 27 drive 27 keep 27 student 27 first 26 4gb 24
        available 24 push 24 site 24 take 24 r 22 left 21
        """
      ),
      (
        "registry.login",
        """
        token 209 work 188 password 172 gitlab 169 ask 168 robot 136 azure 123 creds 108 type 106
        acr 105 pull 102 failed 99 signed 95 keep 93 denied 83 refers 82 central 80 computer 76
        group 75 laptop 75 access 74 allowed 74 eu 73 deploy 72 log 69 docker 68 stop 63 engine 61
        accept 60 get 58 company 57 user 57 credentials 56 repository 51 acmeprod 47 resource 46
        host 43 request 43 connect 41 ecr 41 monday 41 registry 41 change 38 fetch 38 server 31
        image 30 account 29 matter 29 university 29 rotate 27 google 26 machine 26 make 26 stdin 25
        2fa 23 container 23 upload 23 artifactory 22 aws 21 error 21 known 21 rights 20
        """
      ),
      (
        "registry.promote",
        """
        approved 233 registry 169 repo 167 test 154 become 136 promote 135 move 132 take 129
        release 127 pass 126 candidate 120 sync 115 official 113 make 112 bytes 110 stable 107
        local 106 build 100 production 100 rc 97 artifactory 95 project 95 blessed 92 uat 87
        harbor 86 prod 85 acceptance 83 idp 83 rc2 80 sha 79 head 76 cr 75 tariff 74 artifact 73
        manifest 73 weeks 73 point 70 qa 68 engine 66 bff 59 mobile 58 night 57 signed 57
        identical 56 quarantine 56 dev 53 exactly 53 repository 53 security 51 board 50 graduate 47
        rc4 46 rebuild 45 docker 44 sits 44 checklist 41 live 41 model 41 signoff 41 ecr 38 lift 38
        org 38 said 36 wise 35 bits 28 appear 27 clear 27 says 27 acme 26 whatever 24 preprod 23
        get 22 integration 22 others 20
        """
      ),
      (
        "registry.retention",
        """
        kept 203 month 169 release 167 tag 157 build 148 survive 148 show 146 snapshot 144 keep 133
        days 132 year 125 forget 122 harbor 117 automatic 108 long 103 rule 102 pull 100 bill 99
        doubled 97 quay 95 registry 95 auditor 94 live 93 dry 92 stay 90 lose 89 stale 87 ecr 86
        gone 83 manager 83 archive 82 untagged 79 seven 78 net 74 clean 73 expires 72 work 72 see 68
        five 67 branch 66 image 65 rises 65 ci 64 youngest 64 service 63 cost 62 request 62 spend 62
        longer 56 scheme 55 merge 54 falls 53 policy 53 vanish 53 v 52 junk 50 mustn't 50 repo 50
        throw 50 available 49 demands 49 dev 49 recent 49 delete 45 remain 44 management 42 start 42
        automatically 39 decide 39 quarter 39 rid 39 ask 38 draft 38 pr 37 forever 36 store 36
        away 35 risk 35 needs 32 project 32 sensible 32 click 30 stop 30 friday 29 hand 29 night 29
        drop 28 given 28 holding 28 regulators 28 bank 27 core 26 fortnight 26 happens 26 make 26
        semver 26 dies 25 close 24 feature 24 last 24 pile 24 expiry 22 style 21 nexus 20
        """
      ),
      (
        "registry.tags",
        """
        arm64 283 newer 277 vendor 261 arm 200 sha256 193 wat 192 registry 191 manifest 180
        point 172 price 166 published 164 claims 158 official 151 called 146 hub 141 ppl 139
        intel 138 remember 137 version 137 found 136 python 135 variant 134 exist 128 build 126
        make 126 survey 125 colleague 124 repo 121 says 120 made 115 equivalent 110 hotfix 109
        jdk 109 push 109 upload 107 gateway 104 private 101 harbor 100 said 99 argo 98 knows 98
        upstream 97 give 96 mirror 94 repository 89 offers 88 tileserver 88 api 87 download 87
        believe 86 curl 86 owe 86 webshop 86 ago 85 wants 83 quay 80 hour 75 engine 73 far 71
        keycloak 71 recent 68 unknown 62 digest 61 slim 59 pin 56 got 51 see 47 node 46 contains 45
        remote 44 app 41 tag 40 sha 37 service 36 checkout 35 port 35 list 31 windows 31 amd64 28
        output 28 tool 27 ecr 26 java 25 sits 24 worker 24 bill 22 first 22 company 21 saw 21
        work 21
        """
      ),
      (
        "system.df",
        """
        mac 272 clean 241 reclaim 236 suspect 235 gigabytes 231 win 227 cache 202 numbers 195
        gain 191 runner 183 docker 176 cleanup 163 unused 161 worth 161 get 159 delete 137 read 130
        fill 121 amount 119 build 118 says 116 worry 114 first 113 using 111 eat 105 sits 104
        avail 93 filesystem 93 compare 91 used 90 diagnose 87 disk 86 box 83 break 83 ssd 79
        image 78 volume 77 big 76 gb 75 wise 74 drive 73 laptop 72 gone 71 claims 70 take 69 size 67
        mount 66 holding 64 split 62 rails 60 hogging 59 mb 58 order 57 small 53 footprint 52
        larger 52 mcuh 51 repo 51 guilty 47 partition 47 project 44 desktop 43 dose 42 ues 42
        picture 41 disc 40 vars 33 alert 28 dkr 28 usage 28 almost 27 apparently 27 dangling 26 h 26
        away 23 ci 21
        """
      ),
      (
        "system.info",
        """
        date 237 worry 225 overlay2 221 ps 210 registry 177 engine 168 runtime 165 gpu 164
        support 156 devicemapper 143 buildkit 135 memory 135 qualifying 135 runbook 135 secret 132
        total 131 cpu 122 jo 121 count 120 pc 120 see 115 mirror 111 says 105 docker 104 use 100
        dir 99 warning 98 version 97 driver 95 rootless 91 install 89 default 88 root 88 wants 83
        machine 81 insecure 78 client 66 log 65 using 59 vendor 59 problem 52 complains 50
        minimum 46 nas 44 wich 40 api 39 remap 38 userns 38 configured 36 read 27 tickets 27
        cgroup 25 daemon 25 details 24 print 23 info 22 run 21 v2 21
        """
      ),
      (
        "system.prune",
        """
        needs 286 write 267 room 263 device 248 dead 237 left 219 except 213 hurt 207 cache 198
        alone 178 make 171 give 163 spring 158 dangling 144 precious 142 related 141 laptop 131
        start 127 free 122 system 122 get 121 stop 114 fresh 107 docker 99 expendable 94
        evrything 92 buildkit 90 otherwise 88 everthing 86 whatever 85 older 82 failed 81 gigs 80
        space 78 runner 76 run 74 general 73 unused 72 copy 69 throw 58 alarm 55 manual 55 drop 54
        clean 53 build 52 monday 51 using 47 longer 46 full 44 postgres 43 ctr 42 builder 41
        housekeeping 41 sweep 41 complete 39 hour 38 agent 36 usd 36 ci 35 container 35 network 35
        macbook 32 disk 30 gigabytes 30 flush 29 away 28 stay 27 last 26 keep 24 dev 23 af 20
        """
      ),
      (
        "volume.backup",
        """
        redis 233 data 224 upgrade 207 live 191 carry 167 blows 150 pg14 150 wipe 150 min 148
        first 136 saturday 130 get 128 media 126 nfs 126 today's 126 build 120 nexus 114 wrong 113
        macbook 109 volume 105 book 103 bookkeeping 103 exist 103 incl 97 server 97 fill 94 share 86
        file 84 tarball 83 mysql 82 tonight 79 update 79 zip 79 nas 77 safe 77 influx 75 format 73
        give 73 measure 73 vol 73 contents 72 database 72 host 72 weekend 72 rent 68 test 67 year 67
        anywhere 66 cancelled 66 picture 66 gitlab 65 three 65 friday 64 external 63 dies 62
        photos 62 dir 61 move 61 fresh 60 accident 58 es 58 index 58 make 58 nuke 58 upload 58
        box 57 elasticsearch 57 midnight 57 copy 55 english 53 family 53 made 53 sorry 53 minutes 51
        put 51 run 51 vaultwarden 51 bookstack 50 nextcloud 50 literally 49 redmine 49 touch 49
        paperless 48 monday 47 sits 47 forum 46 archive 45 state 44 docker 42 prune 42 timestamps 42
        aside 41 case 41 home 41 sideways 41 two 41 take 40 disk 35 mariadb 33 unpacked 32
        openldap 31 calibre 29 vw 28 got 27 reinstall 27 brother 26 document 26 mongo 26 plugin 26
        don't 25 local 25 tgz 25 vaultdata 25 library 24 tar 24 password 22 kept 20
        """
      ),
      (
        "volume.create",
        """
        place 266 empty 256 external 215 tmpfs 191 log 180 says 180 folder 176 none 175 backed 171
        share 169 cifs 165 live 158 found 154 crate 153 upload 149 persistent 135 somewhere 133
        tool 133 postgres 127 longer 122 app 117 data 113 compose 112 storage 112 container 109
        create 102 vol 102 creds 101 scratch 101 volume 98 separate 97 called 95 work 95 set 94
        label 92 ready 87 sensor 85 stay 85 mysql 84 permanent 83 shopdb 83 told 83 exist 82
        zotero 82 attached 81 db 80 w 80 survive 79 backup 78 name 71 anonymous 68 archive 68
        mail 67 file 66 docker 64 true 63 mongo 59 labelled 57 letsencrypt 57 megs 55 pipeline 54
        thesis 52 2gb 47 fast 47 max 47 stop 45 we'll 45 blue 44 certs 44 keep 44 marked 44
        tutorial 44 install 42 weeks 42 several 39 512m 38 grumbles 36 far 32 prepare 29 replace 29
        define 28 usable 28 provision 25 recreate 25 test 22 missing 21 orignals 21 photoprism 21
        """
      ),
      (
        "volume.inspect",
        """
        big 303 second 244 volume 222 nfs 209 options 202 disk 188 local 183 attached 177 size 175
        mount 169 assets 166 name 162 directory 159 whcih 159 physical 158 dare 156 label 151
        share 151 vol 150 gb 148 host 145 mautic 143 made 139 hesitate 136 container 135 certain 129
        depends 129 file 127 touch 125 live 120 path 120 log 119 tsdb 119 prometheus 115 media 111
        hangs 110 dataset 109 silently 109 wich 109 grown 108 computer 107 teh 105 located 104
        mountpoint 103 become 100 read 99 delete 96 ctr 93 details 90 driver 90 hard 83 scared 82
        somebody 79 pgdata 78 store 78 date 76 using 75 anybody 74 idle 74 directly 68 cache 66
        exist 66 keep 62 elastic01 61 two 61 sits 58 v3 58 db 57 list 55 gigabytes 54 bgi 52
        inside 49 forgot 48 node 48 gitlab 47 project 47 grafana 44 elasticsearch 43 upload 41
        minio 39 export 35 nas 35 compose 31 docker 31 user 26 create 25 loki 25 gave 23 inspect 23
        make 23
        """
      ),
      (
        "volume.list",
        """
        volms 259 large 217 volume 217 data 216 name 211 month 198 backup 197 store 194 decide 191
        vol 190 ask 177 kept 171 storage 168 big 162 lits 154 server 154 wiki 149 biggest 147
        fattest 147 delete 146 show 146 use 143 host 139 inherited 136 long 136 somewhere 134
        top 133 give 128 erpnext 126 size 125 using 122 container 117 ago 116 mount 116 database 112
        engine 112 put 105 forum 100 nfs 99 remember 99 afraid 93 project 91 anonymous 89 got 89
        docker 87 keep 86 machine 85 live 82 last 80 remove 80 driver 78 nas 78 first 77 list 75
        belongs 71 state 67 8c1f 65 e09b 65 gone 65 everywhere 63 network 62 hack 54 recall 54
        persistent 52 called 48 hackathon 46 netdata 44 customer 40 find 34 colleague 31 overview 29
        see 25 wat 23 create 22
        """
      ),
      (
        "volume.prune",
        """
        gb 317 volume 302 remain 277 wipe 244 included 239 attached 235 three 204 needs 197 data 189
        use 183 leftover 178 orphaned 168 linked 166 rid 160 peace 151 w 149 free 147 drop 146
        mount 146 unused 144 ci 143 df 139 they're 136 container 132 none 128 line 122 ahead 119
        clean 114 hangs 114 dispose 112 unattached 112 ls 111 throw 111 reclaim 108 remove 107
        storage 107 vol 106 away 104 got 102 abandoned 101 f 99 particular 95 zap 94 delete 91
        don't 91 exist 91 testcontainers 85 lose 83 dont 79 host 79 leave 75 dangling 74 active 73
        total 72 build 71 matter 71 reclaimable 70 teh 70 feel 69 gigs 65 reference 62 label 60
        space 60 name 59 run 58 ths 58 thrown 57 docker 56 ctr 54 dozens 54 except 54 integration 54
        local 54 hash 53 rest 52 backup 51 empty 51 full 49 eat 48 labelled 48 semester 48 tried 48
        test 47 get 44 machine 43 area 39 refers 39 time 39 system 37 hundreds 35 thousand 35
        cache 34 two 30 ownerless 27 agent 26 pile 25 clear 24 year 24 says 23 anywhere 21 job 21
        """
      ),
      (
        "volume.remove",
        """
        erase 217 volume 215 away 159 destroy 155 dies 155 incl 151 remove 148 database 144 data 140
        influx 136 gdpr 135 delete 132 inside 132 keep 129 rds 128 name 124 needs 122 start 122
        bye 120 begin 118 empty 114 rid 105 grr 102 playground 101 disappear 98 dead 96 mysql56 96
        scrape 96 longer 94 4be1 92 force 92 tmpvol 92 wal 92 exactly 91 migrate 89 cease 85
        customer 85 exited 85 request 85 vol 85 loki 78 scratch 78 ago 76 test 75 useful 75 chuck 73
        present 73 using 73 despite 72 holding 72 values 71 postgres 70 called 69 contents 69
        kafka 68 tenant 68 daemon 67 response 67 db 65 error 65 month 65 uninstall 65 work 64
        bookstack 63 sits 59 thrown 59 mariadb 57 log 56 backup 55 project 54 exist 53
        discontinued 52 falcon 52 gitlab 51 storage 51 acorn 50 dev 50 staging 49 cancelled 48
        gone 48 stop 48 bin 40 owner 39 poc 39 dir 38 initialised 38 mysql 38 pg13 38 refused 38
        worthless 38 ask 37 dump 37 version 36 obsolete 35 older 35 b 33 included 32 image 31
        three 31 teh 29 al 26 hackathon 26 trial 26 container 25 two 22 move 21
        """
      ),
      (
        "volume.troubleshoot",
        """
        folder 197 time 174 container 168 edit 158 chmod 150 wants 150 rows 142 hangs 140 yaml 139
        gone 138 nfs 137 selinux 130 update 130 redeploy 129 recreate 124 note 122 print 121
        compose 117 empty 113 show 113 insert 112 mysql 112 v 112 see 110 grafana 108 healthy 108
        rm 107 save 106 teh 103 uid 98 find 96 vanish 95 upload 94 write 94 share 92 fine 91
        chown 90 jenkins 90 dir 89 ctr 88 form 87 don't 86 library 86 add 81 dashboard 80 pull 79
        arrive 78 host 78 file 75 directory 74 forum 74 inside 74 permission 72 rights 71 windows 70
        wrong 70 install 69 entries 64 solve 60 denied 59 enforce 58 usb 57 written 57 lost 54
        photoprism 54 tho 52 belongs 51 photos 51 conf 49 datadir 49 gitea 49 network 49 postgres 49
        rhel 49 suddenly 49 put 47 dev 46 drive 45 mabye 45 mac 45 fresh 43 page 43 worker 43 app 42
        root 42 volume 41 eacces 40 understand 40 data 39 restart 39 start 39 visible 39 wiki 38
        prod 36 site 36 repo 35 source 35 bind 34 desktop 34 templates 31 force 29 swear 29
        pretty 28 guy 27 they're 27 versa 27 vice 27 deal 26 fedora 26 lose 26 problem 26 rails 25
        readable 25 yesterday's 24 block 23 line 23 jellyfin 22 src 22
        """
      ),
      (
        "gitops-pipeline",
        """
        request 213 merge 158 raise 123 put 111 belongs 109 critical 108 env 108 diff 105 wedding 99
        end 89 failed 83 acceptance 82 test 79 service 76 run 75 pr 74 red 71 happy 69 main 67
        gitops 64 woodpecker 64 check 62 config 62 everybody 61 live 60 push 60 backend 59 notice 58
        jenkinsfile 55 whenever 52 scan 51 acc 50 tst 50 catch 49 ledger 48 skip 45 overlay 44
        broken 43 preprod 43 actions 40 date 40 matrix 39 scp 39 tuesday 39 trivy 38 steered 37
        thats 37 gave 36 kustomize 36 laravel 36 match 36 prune 36 conditions 35 flux 35
        nothing's 35 speed 35 laptop 34 owner 34 chart 33 karl 33 layers 33 add 32 lead 32
        advisory 31 decide 31 make 31 step 31 three 31 min 30 whatever 30 tired 29 production 28
        evening 27 python 27 comparisonerror 26 desc 26 target 26 unknown 26 generate 25 days 24
        git 24 helm 24 state 24 hand 23 image 23 kustomization 23 rpc 23 automatically 21 faster 21
        green 21 reuse 21 source 21
        """
      ),
      (
        "gitops.pipeline",
        """
        end 131 whenever 123 critical 115 step 90 head 88 karl 87 failed 86 push 83 red 77 scp 74
        main 71 lead 70 check 69 woodpecker 68 hand 67 put 66 sandra 65 backend 64 holiday 64
        notice 60 jenkinsfile 56 scan 54 broken 53 rebuild 53 bits 51 different 51 skip 47
        actions 45 trivy 44 matrix 43 developers 41 laptop 41 merge 41 add 39 automated 39 image 39
        python 39 knows 38 workflow 38 layers 37 min 37 suggest 37 conditions 35 nothing's 35
        speed 35 friday 34 happens 34 run 33 test 33 deploy 32 github 32 tired 31 automatically 30
        circleci 30 pick 30 evening 29 leave 27 comparisonerror 26 desc 26 explain 26 target 26
        unknown 26 fire 25 generate 25 helm 25 state 25 signed 24 code 23 faster 23 rpc 23 load 22
        source 22 img 21 reuse 21 see 21 without 21 waiting 20
        """
      ),
      (
        "gitops.promote",
        """
        request 237 version 156 raise 155 env 146 pr 141 preprod 133 acceptance 124 prod 124
        live 123 merge 123 belongs 122 environment 122 diff 120 happy 118 staging 116 canary 111
        stop 108 argocd 106 gitops 105 repo 104 wedding 99 argo 94 app 92 get 91 everybody 90 set 89
        service 85 open 81 whatever 76 soaking 75 take 71 production 70 tonight 66 uat 66 commit 64
        make 64 overlay 64 owner 59 days 58 green 58 says 55 acc 54 catch 54 date 54 note 54 pre 54
        train 54 tst 54 ledger 53 tag 53 tuesday 53 integration 52 kustomize 51 laravel 51 decide 50
        thats 49 three 49 match 48 prune 48 run 48 test 48 cleanup 47 put 47 chart 46 folder 45
        gave 45 steered 45 config 43 advisory 41 values 41 flux 40 time 40 suppose 33 file 30
        name 30 job 29 registry 29 two 26 board 24 git 23 read 22 dir 21 business 20
        """
      ),
      (
        "kubernetes-operator",
        """
        eks 149 cluster 134 legal 133 k3s 96 gke 93 namespace 92 accept 89 k8s 89 count 85 ops 79
        cart 77 copy 76 prod 76 roll 76 eleven 75 pods 74 error 73 platform 71 send 70 tester 70
        pvc 66 job 64 restart 64 past 62 ran 62 boss 61 run 61 replace 60 service 60 app 59
        replicas 59 convert 58 june 58 overflow 58 inventory 57 rollout 57 cause 56 enforce 56
        signed 56 huh 55 release 55 notfound 54 admission 53 find 53 black 52 baseline 51 folder 51
        people 51 shell 51 apis 50 drain 50 limit 50 proper 50 readme 50 watch 50 aks 49
        authority 49 coredns 49 hardware 49 inference 49 kubelet 49 x509 49 map 47 p 47 v 47
        kubernetes 45 certificate 44 configmap 44 ml 44 recommender 44 event 43 followed 43 e 42
        mistake 42 config 41 outgrown 41 single 41 complains 40 friday 40 rpc 40 management 39
        hour 38 wtf 38 six 37 added 36 create 36 fr 36 label 36 nine 36 proxy 36 vm 36 club 35
        ocr 35 provider 35 reason 35 work 34 hostname 33 admin 32 d 32 dashboard 32 request 32
        thirty 32 said 31 server 31 stack 31 wrong 31 checkout 30 revision 30 ask 29 draft 29
        place 29 policy 29 cpu 28 healthy 28 pause 28 script 28 gave 27 daemonset 26 kubeconform 26
        metrics 26 statefulset 26 write 26 kubectl 25 ready 25 ten 25 bugs 24 pending 24 pull 24
        time 24 month 23 save 23 afraid 21 auth 21 plain 21 till 21 workload 21 settle 20
        """
      ),
      (
        "kubernetes.debug",
        """
        cronjob 167 tuesday 167 fire 159 job 150 failed 138 status 131 bump 128 night 128 hangs 127
        second 127 update 127 marketing 124 statefulset 124 staging 120 daemonset 117 metrics 117
        first 115 gke 115 shop 109 restart 105 replicas 103 rollout 103 added 102 half 102
        request 98 says 95 count 93 find 93 send 91 node 90 eleven 88 time 88 alive 85 kubernetes 85
        autoscaler 82 horizontal 82 cfg 79 dashboard 79 event 78 limit 78 tester 78 hour 76
        volume 76 policy 75 moment 74 huh 72 production 71 shape 71 cause 70 complete 69 fine 69
        called 64 pods 64 finished 62 host 61 payments 61 namespace 60 work 60 configmap 59 found 58
        green 56 coredns 55 ingress 55 notfound 55 hiya 54 monitoring 54 pending 54 pull 53 place 52
        auth 51 waiting 51 kubelet 50 readiness 50 authority 49 x509 49 certificate 48 wtf 48
        recommender 46 somebody 46 config 45 start 43 attached 42 network 42 grafana 41 kubectl 41
        lost 41 rpc 41 signed 40 cart 39 reason 38 run 38 stg 38 overview 36 refused 36 health 35
        manager 35 code 34 7c9 33 hit 33 scale 33 eu 32 read 32 answer 31 built 31 push 31 log 30
        management 30 previous 30 returns 30 crashloopbackoff 29 instance 29 pool 29
        imagepullbackoff 28 sick 28 crashes 27 days 27 replace 27 data 26 available 25 broken 25
        alone 24 flip 24 forward 24 prometheus 24 straight 24 bound 23 finance 22 red 22 senior 22
        sits 22 fix 21 helm 21 inherited 21 java 21 leave 21 error 20 ready 20 upgrade 20
        """
      ),
      (
        "kubernetes.deploy",
        """
        values 206 black 158 friday 157 configmap 136 approved 133 put 132 change 125 get 125
        live 123 release 121 roll 121 set 121 proxy 118 pick 116 version 113 bring 110 exam 105
        pods 103 watch 101 written 94 cluster 92 staging 85 mailer 84 chart 81 zero 81 two 80 ran 77
        image 72 demo 70 healthy 70 found 69 search 69 manifest 66 cart 65 inventory 65 web 65
        valid 64 checkout 63 name 63 drain 62 proper 62 replace 62 report 61 finished 57 test 57
        rid 56 k8s 55 dev 52 make 52 online 52 twice 52 hardware 51 people 51 tonight 51 map 49
        thirty 48 stop 47 switch 47 copy 44 downtime 42 paper 42 resource 42 till 42 advertising 40
        cope 40 revision 40 risk 40 thumbnailer 40 tv 40 500s 39 money 39 reach 38 frontend 36
        namespace 36 night 36 ten 36 waiting 36 indexer 35 settle 35 website 35 far 34 pause 34
        slow 34 bugs 33 customer 32 evening 32 expected 32 prod 32 canary 31 hotfix 31 stay 31
        yesterday's 31 linter 30 error 28 monday 28 sales 27 bill 26 install 26 time 26 bounce 25
        load 25 prototype 25 apply 24 land 21 noon 21 five 20 hell 20
        """
      ),
      (
        "kubernetes.manifests",
        """
        image 153 cpu 144 readme 130 copy 127 needs 103 inference 100 standard 99 adapt 98
        hostname 98 peak 98 write 98 horizontalpodautoscaler 97 repo 97 talk 95 dockerfile 93
        past 91 numbers 89 days 86 yaml 84 traffic 81 ops 80 deploy 78 service 74 set 71 two 71
        sensible 70 keycloak 66 database 63 http 63 upgrade 63 run 61 none 59 ml 58 app 54
        hundreds 53 tenant 53 hub 51 options 51 mount 50 reachable 50 eks 49 take 49 config 48
        file 47 generate 47 hand 47 people 47 three 47 instance 46 db 44 empty 44 tls 42 redis 41
        directory 39 scientist 39 clue 38 nerves 38 otherwise 38 said 38 project 37 save 37 piece 34
        draft 32 networkpolicy 31 baked 30 got 30 platform 30 raw 30 page 29 api 28 docs 28
        cluster 27 k8s 27 reach 27 memory 26 notifier 26 base 25 vendor 25 svc 21
        """
      ),
      (
        "kubernetes.migrate",
        """
        kustomize 364 k3s 293 docker 262 compose 220 pvc 198 turn 180 object 160 volume 123 eks 122
        service 119 get 117 data 116 postgres 116 script 109 give 102 plain 94 host 87 swarm 87
        namespace 85 gave 84 run 83 kubernetes 82 carry 80 live 80 boss 79 convert 79 aks 78
        server 78 env 73 platform 73 p 70 shell 70 take 70 mysql 66 v 66 followed 65 gke 65
        single 61 box 60 brought 59 signed 59 end 58 exactly 58 june 58 manifest 58 whatever 58
        dies 57 label 57 become 54 quiz 53 assistant 52 bot 52 d 51 keep 51 restart 51 lab 49
        secret 49 six 49 vm 49 company 48 given 48 e 47 kubectl 47 traefik 46 line 44 management 43
        nine 42 outgrown 41 admin 40 month 40 command 37 fr 37 got 37 ocr 37 here's 36 club 35
        provider 35 allowed 31 upload 31 rancher 30 gb 29 name 29 away 27 decide 26 start 26 app 25
        logistic 25 ns 25 tool 24 contents 23 enough 23 form 23 kompose 23 container 22 translate 22
        vol 22 pg 21 stand 21 file 20
        """
      ),
      (
        "kubernetes.validate",
        """
        legal 249 probe 216 file 207 yaml 201 limit 178 mistake 163 overflow 154 wrong 144
        kubeconform 142 stack 141 corect 132 templates 132 work 131 month 130 apply 127 anywhere 125
        break 118 helm 111 copy 110 use 109 accept 103 check 100 manifest 100 correct 99 overlay 99
        restricted 98 refused 95 statefulset 95 server 91 folder 90 apis 89 kubectl 87 definition 86
        render 86 workload 85 wrote 85 admission 84 enforce 82 yml 81 baseline 80 error 79 api 78
        time 77 ask 76 forgotten 75 output 75 runasnonroot 75 sin 75 befor 74 create 73 get 73
        security 73 missing 72 kubernetes 71 complains 69 past 66 proof 66 auditor 64 version 63
        indentation 62 embarrassing 61 followed 61 myself 61 latest 60 front 57 first 56 longer 56
        pm 55 k8s 54 against 52 root 52 forget 51 none 50 told 50 exist 48 happens 48 prod 48
        took 48 style 46 move 45 pods 44 seminar 43 deploy 42 recognise 41 unable 41 field 40
        resource 40 afraid 39 don't 39 install 38 match 38 last 37 slipped 37 dry 36 rejected 36
        said 36 odd 33 typos 33 psa 32 gone 30 ingress 30 level 30 bad 29 pass 29 rule 29 monday 28
        apiversions 26 switch 25 chatgpt 24 kustomize 24 spec 24 schema 23 find 22 meeting 22
        says 20
        """
      ),
    ],
    belonging: """
      docker 258 ssh -230 ctr 227 dockerfile 221 container 217 git -212 img 210 pipeline -205
      unit -199 net 197 backup -193 query -185 vol 178 login -175 colleague 174 image 168
      difference -162 driver 161 friday 158 tonight 158 bridge 152 linux -151 mariadb 150
      compose 149 log -139 returns -137 rollback -137 customer 135 bootstrap -134 grafana 133
      demo 132 health -132 ago 131 explain -131 half 130 message -129 failed -128 repo 128
      loop -126 needs 125 teh 125 github -124 parser 124 scan -123 write -123 gigs 121 table -121
      policy -120 cron -119 got 119 jupyter 118 somewhere 118 send 117 rabbitmq 116 moment 115
      weekend 115 copy 114 version 114 certificate -113 checkout 113 class -113 known 113
      process -113 shut 113 ec2 -112 model -112 package -112 account -111 exited 111 fluid -111
      critical 110 dock -110 paint -110 proust -110 tips -110 android -109 denied -109
      keycloak 109 learn -109 written 109 column -108 crawling 108 somebody 107 yaml 107
      contains 106 rabbit 105 bounce 104 kick 104 payments 104 iphone -103 shop 103 wear -103
      complains 102 local 102 mongo 102 npm -102 reviewer 102 share 102 split -102 access -101
      mode -101 random -101 certs 100 core 100 faster -100 replicas 100 sits 100 stuck -100 get 99
      bot 98 edge 98 honestly 98 prod 98 save 98 slim 98 system -98 terraform -98 debian -97
      nfs -97 resource 97 staging 97 ecr 96 svc 96 water -96 beforehand 95 env 95 gradle -95
      project 95 throwaway 95 choose -94 height -94 internet 94 target -94 built 92 guest -92
      mask -92 connect -91 deep -91 entries -91 gone 91 made 91 wrote 91 cp -90 download 90
      header -90 jellyfin 90 mailhog 90 rejected -90 script -90 type -90 block -89 alive 88
      automatically -88 end 88 none 88 smtp 88 stay 88 throw 88 webpack -88 du -87 inside 87
      ios -87 rows -87 security -87 assistant 86 forward -86 java -86 junior 86 million -86
      poem -86 probe 86 rename -86 synology -86 traefik 86 windows -86 won -86 3g 85 base 85
      convert -85 lambda -85 remote -85 dev 84 group -84 options 84 pihole 84 port -84 error -83
      find -83 helpful -83 keep -83 logical -83 mailpit 83 positive -83 you'd 83 boot -82 c -82
      cause 82 crawler 82 language -82 long -82 love 82 minio 82 mr 82 object 82 resolve -82
      wiht 82 average -81 buy -81 far 81 finished 81 frontend 81 review -81 safe -81 slow -81
      transcoder 81 kafka 80 pythonic -80 see 80 wich 80 alpine 79 backed 79 dns -79 flux -79
      kids -79 legal 79 order -79 stupid 79 bakery -78 ceiling 78 gps -78 hair -78 kettle -78
      partition -78 said 78 bare -77 d -77 developers 77 idle -77 metal -77 password -77 reason 77
      resize -77 second -77 sidekiq 77 sorted -77 car -76 experiment 76 gave 76 hand 76 preprod 76
      published 76 readable 76 reverse -76 rnu 76 shrink -76 subnet -76 timeout -76 agent -75
      cancel -75 conflict -75 digest 75 galera -75 opinion 75 pr 75 worker 75 course 74 first 74
      gain 74 immich 74 laravel 74 layers -74 production 74 required -74 snores -74 taken 74
      away 73 db 73 express -73 flags 73 google -73 gunicorn -73 ice -73 indexer 73 left 73
      memory -73 plan -73 stop 73 update -73 whale -73 bedtime -72 cpu -72 crm 72 dog -72
      frigate 72 greenland -72 minutes 72 pronounce -72 ready 72 restorehealth -72 site -72
      spring 72 translate -72 turn -72 article -71 cook -71 domain -71 injection -71 internal 71
      proxy 71 rent -71 token 71 ui 71 approved 70 bite -70 importer 70 javascript -70 latex -70
      nextcloud 70 nice -70 plot -70 privileged 70 prune -70 teach -70 unhealthy 70 yesterday's 70
      yml 70 19gb 69 appending -69 artisan 69 best -69 early -69 function -69 journalctl -69
      observability 69 rhyme -69 wise 69 zookeeper 69 bad 68 fine 68 flutter -68 french -68
      light -68 macvlan 68 ninja -68 ping -68 queue -68 secret -68 sleep -68 task -68 blog 67
      builder 67 cuda 67 failure -67 firebase -67 noon 67 path 67 qgis -67 quit 67 registry 67
      unreachable -67 workshop 67 worry 67 cocoapods -66 command 66 fast -66 harbour -66 mail 66
      payload 66 people 66 publickey -66 receiver 66 release 66 sentences -66 sheet -66 called 65
      celery 65 check 65 default -65 erase 65 expires -65 handling 65 hit 65 json -65 media 65
      pip 65 politely -65 separate 65 text -65 till 65 transaction -65 volume 65 boat -64
      bottom -64 cat -64 convention -64 cup -64 evicted -64 hyper -64 job -64 nginx 64 output 64
      permission -64 triage -64 1g 63 baked 63 chrome -63 conference -63 dba 63 df -63
      involved -63 lasagna -63 lookup -63 ospf -63 overview 63 page -63 retry 63 screen -63
      take 63 usage -63 vendor 63 whenever 63 wipe 63 zabbix -63 zero 63 attribute -62 bash -62
      complete 62 containerise 62 criticise 62 current 62 cyber 62 dolphins -62 everybody 62
      firewood -62 freezer -62 jumps -62 plant -62 scikit -62 shell -62 style 62 trigger -62
      acr 61 gcc 61 holiday 61 inherited 61 manager -61 min 61 pi -61 swim -61 twice -61
      beginner -60 compute -60 def 60 lab 60 llama -60 lunch 60 meeting 60 mismatch -60 name 60
      pattern -60 spat 60 teacher 60 user -60 wash -60 board 59 descale -59 detect -59 exam 59
      fan 59 hub 59 intel 59 ldap 59 lock -59 nails -59 postgres 59 ram -59 rpc 59 run 59
      space -59 speed -59 verdaccio -59 avocados -58 cut 58 easily -58 fresh 58 leaner 58
      orphaned 58 promql -58 reach -58 recommend -58 tune -58 wordpress 58 bank 57 controller 57
      desktop -57 dynamic -57 handler 57 happens -57 hd -57 home 57 kibana 57 knit -57 legacy 57
      load -57 macintosh -57 questions -57 rescue -57 rest 57 runner 57 sql -57 swear 57
      tomato -57 two -57 vinegar -57 wedding -57 comparisonerror 56 delivered 56 dockerize 56
      electricians 56 hour 56 ledger 56 linked -56 manifest 56 measure -56 mid 56 overlay 56
      profile -56 vps -56 wiki 56 archive 55 await -55 balancer -55 british -55 code 55 desc 55
      dir 55 dvc -55 integration 55 kotlin -55 profession -55 reruns -55 sandra 55 scraper 55
      solr 55 sundays -55 touch 55 tried 55 unsure 55 application -54 ashamed 54 auth 54
      candidate 54 chicken -54 dinner -54 earring -54 ebs -54 engine 54 exactly 54 export -54
      intern 54 mostly 54 netherlands -54 stripe -54 stunnel 54 three -54 w 54 xml -54 believe 53
      box 53 celebrate -53 fastest -53 fetch 53 final 53 god -53 iot 53 items -53 particular 53
      playbook -53 promote -53 propose 53 pure -53 surname -53 underlining 53 dicts -52 dodgy 52
      fault -52 garden -52 ghcr 52 hot -52 hurt -52 index -52 lecture 52 mentor 52 mqtt 52 ora -52
      pass 52 sick 52 tiny 52 trademark -52 ufw -52 add 51 begin 51 cloudformation -51 csv -51
      distro -51 ill 51 instance -51 mac -51 nexus 51 notebook 51 oslo -51 php 51 redis 51
      reduce -51 runing 51 schema -51 selenium 51 sonar 51 squash -51 successfully 51 sudo -51
      tmpfs 51 wsl2 -51 502s 50 800m 50 anew 50 azure -50 blue -50 captain -50 chromium -50
      curent 50 dropout -50 enough 50 err 50 firewall 50 hamburg -50 lan 50 leave 50 longer 50
      machine 50 mb 50 mikrotik -50 n -50 oom -50 opt 50 pros -50 qa 50 risk 50 shadow -50
      spinnaker -50 star 50 sydney -50 trace -50 v -50 variables -50 zipper -50 ci 49
      constipation -49 entirely 49 estimate 49 eyes 49 host 49 keyerror -49 lag -49 lost 49
      mistake 49 percent 49 phone 49 prevent -49 rc 49 region -49 rust 49 sas -49 stream -49
      sync -49 thread -49 tuesday -49 using 49 wine -49 2am 48 coffee -48 coredns 48 custom -48
      doubled 48 emulation 48 extend -48 firefox -48 gtm -48 implicits -48 iso -48 m3 48 match -48
      newsletter 48 nvm -48 pgdata 48 pis 48 problem -48 reconnecting 48 restore -48 route -48
      selinux -48 tenant 48 they're 48 tunnel -48 vaultwarden 48 waiting 48 baby -47 baseline 47
      clock -47 databricks -47 days -47 disk -47 found -47 friends -47 grab 47 hash -47
      ingredients 47 lettuce -47 mailer 47 maintain 47 monday 47 orchid -47 outside -47 pen 47
      phrases -47 plain -47 produce 47 rdp -47 room 47 sec 47 segmentation -47 sourdough -47
      steganography -47 summer -47 unsafe 47 vacation 47 walk -47 actions 46 active -46 area 46
      awk -46 bought 46 br 46 brand -46 brutal 46 contents -46 ctrl 46 cycle 46 details 46
      elasticsearch 46 external 46 falcon 46 feedback 46 gpl 46 gpu 46 harbor 46 ifs 46 reefer -46
      remove -46 ripe -46 shirt -46 shy -46 sugar -46 sum -46 theorem -46 tired 46 trunk -46
      unable -46 weather -46 worcestershire -46 accidentally 45 baseurl -45 catalyst -45
      dismantle 45 docusaurus -45 e -45 encoder 45 formula -45 icc 45 invalid -45 jpg -45
      panel -45 rhel -45 show -45 spooler -45 store -45 tgz 45 unplug 45 vaultdata 45 year -45
      400px -44 array -44 blows 44 codebase 44 disposable 44 excel -44 fat 44 make 44 max 44
      octopus -44 pg14 44 reachable 44 stack 44 suspect 44 top -44 vegan -44 vss -44 whatever 44
      width -44 winter -44 wood -44 writer -44 xfs -44 africa -43 anon -43 backgammon -43 close 43
      coat -43 consultant -43 consumer -43 daemon 43 deriveddata -43 dispose 43 encoding -43
      exist 43 fix 43 followed 43 glass -43 helm -43 influx 43 ingest 43 iptables -43 large -43
      late -43 nagios -43 native -43 older -43 pmap -43 rack 43 resilience 43 servercore 43
      standby -43 tom 43 treehouse -43 v2 43 win 43 € -43 drain -42 filter -42 front 42 gdb -42
      gigabytes 42 girl -42 hammering 42 homework 42 id 42 iron -42 k6 -42 melon -42 mkv -42
      obliged 42 overwrites 42 put 42 salary -42 scheduler 42 self -42 serial -42 spin 42
      srcset -42 traffic 42 true 42 tutorial 42 adjacency -41 app1 41 app2 41 cost -41 cto 41
      different -41 dry -41 except 41 family -41 fpm 41 frame -41 full -41 hardware 41
      healthier -41 heic -41 homebridge 41 httpchk -41 ignore -41 keras -41 limiter 41
      maintainer 41 midnight 41 myself -41 oomkilled 41 overlook 41 pythonanywhere -41 raid -41
      rain -41 rewritten 41 rmi -41 roses -41 staff -41 strategy -41 tax -41 they'll 41
      thursday 41 tickets 41 today's 41 uninstall -41 verify -41 vulnerabilities 41 work -41
      accept 40 boss 40 bring 40 dangerous -40 database 40 font -40 foot -40 instrument -40
      inventory 40 merge 40 pack -40 pancakes -40 powershell -40 raspberry -40 regex -40 roll -40
      shower -40 stand 40 ups -40 acceptance 39 affected 39 afraid 39 artifactory 39 auditor 39
      brandenburg -39 cache 39 capital -39 cease 39 channel 39 chown 39 concertos -39 data 39
      depends -39 deploy -39 dhcp 39 div -39 docs 39 ec2s -39 empire -39 eu 39 forklifts -39
      gitea 39 goroutine -39 heart -39 hubspot -39 interview -39 ionice -39 labour -39 less -39
      moby -39 munich -39 node -39 office -39 osi -39 part 39 prefix -39 puppet -39 roman -39
      sanitised 39 sd -39 tallest -39 tga 39 travelling -39 unmarshal -39 upload -39 url 39
      virtualbox -39 yolo -39 arm64 38 atomic -38 backend 38 bill 38 city -38 cm -38
      components -38 compost -38 devops -38 ext4 -38 extract -38 floating -38 hire 38 http -38
      incr -38 kitchen -38 mean -38 milk -38 msb4019 -38 outlook -38 plasterboard -38 ramen -38
      retires -38 rootless 38 rotterdam -38 sensible 38 snap 38 studio -38 they've 38 tool -38
      yellow -38 apache -37 blurry -37 bread -37 broker 37 claims 37 conditions -37 console -37
      cypress -37 date -37 deadlock 37 diff 37 fits -37 four -37 guy 37 human -37 ideas -37
      incl 37 l -37 marketing 37 method -37 monstera -37 muscle -37 pay -37 pension -37
      response -37 rotate -37 satellite -37 says 37 scratch 37 slider -37 smart -37 speakers -37
      spend 37 spot -37 startup 37 train 37 tree -37 vaccinations -37 vanish 37 worst -37 64gb -36
      7f3e 36 allowed 36 anybody 36 apparmor -36 bored -36 callers 36 cloudflare -36 company 36
      correlation 36 element -36 exercises 36 fly -36 freeze 36 fruit -36 gcp -36 gitlab 36
      graph -36 high -36 jenkinsfile 36 kuma 36 meal -36 middle -36 ops 36 pick -36 redux -36
      relaxed -36 restricted 36 scope -36 scp 36 sea -36 set -36 six 36 sky -36 social -36 stl -36
      swarm -36 term -36 unchanged 36 uptime 36 vim -36 workbook -36 yoga -36 antwerp -35 break 35
      center -35 change -35 cheap -35 cherry -35 columntransformer -35 cura -35 debug -35 dmz 35
      elixir -35 flash -35 form -35 funeral -35 given -35 hetzner -35 interpreter -35 japan -35
      jazz -35 judge 35 kilometres -35 major -35 mobile -35 monitoring 35 mysql56 35 netplan -35
      overnight 35 practices 35 reclaimable 35 rule -35 school -35 short -35 texas -35 tour -35
      unbound 35 valid -35 vienna -35 wget 35 advisory 34 available 34 battery -34 case -34
      crate 34 directory 34 drive -34 enotfound 34 event -34 failover -34 fatal -34 ffmpeg -34
      finger -34 head 34 heavy 34 japanese -34 jira -34 karl 34 key -34 land -34 length -34
      live 34 medici -34 mod -34 nested -34 network 34 numbers -34 peas -34 pilot -34
      prometheus 34 properties -34 quay 34 radiator -34 rootfs 34 sandwich -34 saw 34 start 34
      starves 34 steered 34 sticky -34 stitch -34 story -34 tabs -34 templates 34 thousand -34
      tides -34 timestamps 34 wasted 34 winforms -34 worth -34 wsus -34 added -33 architecture -33
      book -33 clamav 33 cloned -33 computer 33 crashes -33 desk -33 dune -33 eat -33 egg -33
      environment 33 gate 33 golf -33 heap -33 hiccup -33 hold'em -33 horoscope -33 knee -33
      labelled 33 marked -33 moon -33 newborn -33 potatoes -33 president -33 quality 33 rebuilt 33
      screaming 33 seven 33 sftp 33 shift -33 suggest -33 tele 33 unknown 33 vars -33 web 33
      zigbee2mqtt 33 al 32 align -32 apt 32 aws -32 bedroom -32 birthday -32 boyfriend -32
      christmas -32 creds 32 dish -32 dough -32 downtime 32 duplicate -32 handshake -32
      headache -32 hint -32 hull -32 iframe -32 jeans -32 leaks -32 logo -32 loki 32 mars -32
      mind -32 nav 32 notifications -32 pandas -32 parquet -32 pretty 32 pulseaudio -32 raw -32
      replace 32 resolution -32 ro 32 robocopy -32 scanner -32 secondary -32 streamlit 32
      tomcat 32 undefined -32 vpc -32 vpn 32 youtube 32 7c9 31 background -31 bhutan -31 body -31
      bundle -31 convex -31 cure -31 demands 31 diet 31 dotnet 31 falls 31 field -31 flight 31
      footprint 31 forbids 31 forest -31 ginger -31 gym -31 healthcheck 31 heat -31 helps 31
      hundreds 31 implement -31 intune -31 jpeg -31 king -31 letter -31 logstash 31 megabytes 31
      missing 31 org -31 passport -31 pearl -31 pregnancy -31 rewrite -31 scale -31 scipy -31
      silently -31 small -31 son -31 spell -31 stick -31 tanzania -31 tensorflow 31 tesla -31
      tidy -31 together 31 tordesillas -31 treaty -31 wat 31 whom -31 wife -31 worse -31 zoom -31
      accommodate -30 afresh 30 biggest 30 bleed -30 cake -30 chat 30 cheese -30 chile -30
      classification -30 cleanup -30 clogged -30 colon -30 daylight -30 deal -30 dimension -30
      dishwasher -30 earn -30 entertain -30 erlang -30 grey -30 hangover -30 jenkins -30 k3d 30
      libra -30 litres -30 norway -30 nov 30 operation -30 origin -30 override 30 parallel -30
      peel -30 pilates -30 pointer -30 primary -30 priority -30 r -30 scarf -30 shrunk -30
      strata 30 submit 30 thesis 30 tmux -30 ttl -30 unique -30 unused 30 workflow -30 america -29
      association -29 bigger -29 brittany -29 cargo -29 cart 29 churn 29 cluster 29 de -29
      development -29 drift 29 elephant -29 expiry -29 exporter 29 father -29 flower -29
      golden -29 hotel 29 import -29 interest -29 interface 29 judgement 29 kept 29 law -29
      limit 29 linter 29 louder -29 ml 29 mp3 -29 mp4 -29 pending 29 permitted -29 plex 29
      predicts -29 psu -29 pump -29 real 29 reinstall 29 rises -29 sailors -29 shanghai -29
      ship -29 size -29 suite -29 sysprep -29 tarball 29 tcp -29 toilet -29 trawl 29 ubuntu -29
      unifi 29 utc 29 weaknesses 29 wet -29 wince 29 women -29 y -29 512m 28 admission 28
      against 28 auckland -28 black 28 bride's -28 burkina -28 cone -28 dehydrate -28 disabled -28
      dockerhub 28 earth -28 exceeded -28 expose -28 faso -28 fill -28 goethe -28 grows -28 hop 28
      hung 28 ilogger -28 indentation 28 install -28 lamb -28 map -28 miner 28 mutex -28 owner 28
      panic -28 parachute -28 pillow -28 press 28 procedure -28 promise 28 rgb -28 scrape 28
      semaphore -28 semver 28 setup 28 slurm -28 statefulset 28 tar 28 tear 28 theme 28
      toddler -28 tokenizer 28 turkish -28 university -28 upright -28 visual -28 white -28
      wind -28 without -28 woodstove -28 256m 27 adopt -27 atmosphere -27 bean -27 berries -27
      blob -27 camera 27 complexity -27 cons -27 cylinder -27 dangling 27 dl3008 27 draft 27
      enormous 27 enter -27 evening -27 famous -27 flood -27 futex -27 heel -27 insulation -27
      introvert -27 lamp -27 lazy -27 longest -27 loopback 27 maven -27 minus -27 near 27 o -27
      offers 27 online -27 pain 27 pavement -27 physics -27 play 27 point -27 public -27 raise 27
      recipe 27 regedit -27 restart -27 shout 27 sore -27 testflight -27 thin -27 throat -27
      tileserver 27 unexpectedly -27 wsgi -27 xz 27 yarn -27 alembic -26 axis -26 banned -26
      boil -26 bye 26 cable -26 catch 26 checkpoint -26 club -26 coin -26 configured -26
      credentials 26 cyclonedx 26 debugger -26 dendrogram -26 drop 26 endianness -26 fail2ban -26
      ferry -26 flat -26 fleet 26 forget 26 ggplot -26 hierarchical -26 holding 26 iis -26
      ingress -26 ioc -26 jar -26 jest -26 kill -26 manure -26 markupsafe -26 misprint -26
      mosquitto 26 mountpoint 26 movie -26 music -26 nvidia -26 offline -26 oracle -26 orange -26
      outrun -26 overwritten 26 piano -26 poetry -26 pull 26 pypi -26 react -26 restic -26
      ringtone -26 route53 -26 sacred 26 slices -26 survey 26 unattached 26 useeffect -26 wall -26
      weeks 26 ages -25 arrive -25 bach's -25 battle -25 cello -25 cifs 25 clickhouse 25
      collection -25 cookie -25 cookies -25 cordial -25 coverage -25 daily -25 deadline 25
      discovered -25 elderflower -25 flushall 25 glasgow -25 gracefully 25 hive -25 inception -25
      init -25 kilimanjaro -25 km -25 latest -25 leftover -25 list 25 log4j2 -25 logic 25 mem 25
      newest 25 notifier 25 pcs 25 penicillin -25 poc 25 provider -25 pycharm -25 quinoa -25
      railsserver 25 rc2 25 request -25 rw 25 series -25 sha256 25 smallest 25 source 25
      special -25 stairs -25 stew -25 telegraf 25 trading -25 tyre -25 udp -25 values -25 vm -25
      website 25 zammad 25 50k -24 60mb 24 a91f2 24 advertising 24 anchors 24 apk -24 audio -24
      bathroom -24 bitcoind 24 blocker 24 bound 24 breakout 24 cancelled -24 card -24 cells -24
      children -24 competitor's 24 curious 24 cves 24 django 24 document -24 emulator -24
      envelope -24 euros -24 fib -24 flow -24 food -24 frankfurt 24 glacier -24 gybe -24
      hackathon 24 homelab 24 honey -24 inner -24 instruction 24 invitation -24 jdbc -24
      library 24 life -24 madrid -24 mountain -24 myapp -24 neck -24 night 24 oauth -24 pot -24
      present -24 printer -24 protect -24 radius -24 rag -24 relay 24 replication -24
      ridiculous 24 s3 -24 san -24 serves 24 skim 24 software 24 student 24 synth -24 teamcity 24
      teammate 24 tie -24 trivial 24 usual 24 vst -24 weird -24 whiten -24 wrong -24 2g 23 4g 23
      a2 -23 autoload -23 ballot -23 bigquery -23 bulbs -23 capacitor -23 checklist 23 control -23
      couch -23 cover -23 crack -23 e401 23 efficient 23 eks 23 everyday -23 f5 -23 geo 23
      grandfather's -23 grandma -23 hadolint 23 handicap -23 illegalargumentexception -23
      invent -23 liner -23 mad 23 matrix 23 meantime 23 membership -23 nine -23 normal 23
      northern -23 notary -23 nurse -23 padding -23 paperless 23 pause 23 pci 23 pleiades -23
      poster -23 recycling -23 refers 23 refresh -23 retile -23 rfc -23 rice -23 scheme 23
      signoff 23 sso 23 summarise -23 swollen -23 told 23 uat 23 uid 23 untagged 23 vegetarian -23
      vsphere -23 webp -23 wire -23 zone -23 ahead 22 airpods -22 analytics -22 angular -22
      blank -22 broke -22 chemical -22 cholesterol -22 church -22 compatible -22 compliance 22
      continue 22 country -22 covid -22 degrees -22 don't 22 enamel -22 experienced 22
      googleapi -22 happy 22 history -22 ibuprofen -22 jam -22 jdk 22 laser -22 letsencrypt 22
      looked 22 occur -22 ppl 22 proof -22 recent 22 related -22 restaurant -22 robot 22
      sailing -22 samba -22 sed -22 shortcut -22 singleton -22 ssl -22 stamina -22 state -22
      ten 22 thoughts 22 timer -22 tmp 22 town -22 trim 22 used -22 violations 22 vue -22
      weighs 22 50g -21 accessdenied -21 assembly -21 authority -21 authorized -21 b 21 bi 21
      breakpoints -21 buildx 21 byzantine -21 cap -21 captial -21 champions -21 charge -21
      chatgpt -21 cisco -21 csr -21 daughter 21 deductible -21 diabetic -21 differ -21 dovecot -21
      elastic01 21 elf -21 equal -21 faulty -21 flyway -21 generate -21 heroku -21 hogging 21
      iceberg -21 input 21 ipod -21 ips -21 july -21 labrador -21 league -21 lease -21 linen -21
      macbook 21 maple -21 master -21 motel -21 mscu7654321 -21 nord -21 original 21 perform -21
      portugla -21 programmer -21 recovery -21 recreate 21 redirect -21 reuse -21 signature -21
      smoke -21 smooth -21 snow -21 solicitor -21 ssd 21 status -21 summary -21 tcpdump -21
      titanic -21 track -21 trial 21 versus -21 virgin -21 vllm 21 wants 21 alias 20 amps -20
      apex -20 assessor 20 austria -20 benefits -20 canada -20 cgi 20 clay -20 clear 20 dump -20
      freight -20 hsts -20 int 20 knapsack -20 laugh -20 mailcatcher 20 matter -20 mixed -20
      mongodump -20 multimeter -20 parameters -20 photos 20 reference -20 rewrote 20 rn 20
      simple 20 smi -20 sprint 20 stdout 20 syntax 20 tel 20 test 20 video 20 whatsoever 20
      """)
}
